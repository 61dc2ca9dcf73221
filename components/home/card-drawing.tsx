import { CardRibbons } from "./card-ribbons";

/** Bars of the code on the drawn card: where each starts, and how wide it is. */
const BARS = [
  [0, 3], [5, 1], [8, 2], [12, 4], [18, 1], [21, 1], [24, 3], [29, 2], [33, 1], [36, 4], [42, 1],
  [45, 2], [49, 3], [54, 1], [57, 2], [61, 1], [64, 4], [70, 2], [74, 1], [77, 3],
] as const; // prettier-ignore

/**
 * What a membership is, as a picture: a card with nobody's number on it, a ticket behind it, a coin
 * beside it. Everything is sized by the picture's own width.
 */
export function CardDrawing({ brand }: { brand: string }) {
  return (
    <div aria-hidden className="@container relative mx-auto aspect-[10/8] w-full max-w-lg">
      <Ticket />
      <Coin />
      <div className="absolute inset-x-[3%] top-[20%] flex aspect-[8560/5398] -rotate-6 flex-col justify-between overflow-hidden rounded-[3.71%/5.89%] bg-card p-[5cqi] text-on-card shadow-raised forced-colors:border-2">
        <div className="absolute inset-0 bg-linear-135 from-white/15 via-transparent to-black/20 forced-colors:hidden" />
        <CardRibbons className="absolute inset-0 size-full" />
        <p className="relative truncate font-heading text-[6cqi] leading-tight font-bold tracking-tight">
          {brand}
        </p>
        <div className="relative flex items-end justify-between gap-[4cqi]">
          <svg viewBox="0 0 200 36" className="w-[44cqi] fill-current">
            {Array.from({ length: 12 }, (_, digit) => (
              <circle key={digit} cx={6 + digit * 14 + Math.floor(digit / 4) * 12} cy="6" r="4" />
            ))}
            <rect y="24" width="96" height="8" rx="4" fillOpacity="0.6" />
          </svg>
          <svg
            viewBox="-10 -8 100 46"
            className="w-[27cqi] rounded-[1.6cqi] bg-white"
            shapeRendering="crispEdges"
          >
            {BARS.map(([x, width]) => (
              <rect key={x} x={x} width={width} height="30" fill="#1a1714" />
            ))}
          </svg>
        </div>
      </div>
    </div>
  );
}

function Ticket() {
  return (
    <svg viewBox="0 0 300 132" className="absolute end-0 top-0 w-[62%] rotate-[9deg]">
      <path
        d="M16 1h190a9 9 0 0 0 18 0h60a15 15 0 0 1 15 15v100a15 15 0 0 1-15 15h-60a9 9 0 0 0-18 0H16a15 15 0 0 1-15-15V16A15 15 0 0 1 16 1Z"
        className="fill-surface stroke-line"
        strokeWidth="1.5"
      />
      <path d="M215 18v96" className="stroke-line" strokeWidth="2" strokeDasharray="2 7" />
      <g className="fill-brand" fillOpacity="0.85">
        <rect x="24" y="26" width="92" height="14" rx="7" />
      </g>
      <g className="fill-line">
        <rect x="24" y="52" width="150" height="9" rx="4.5" />
        <rect x="24" y="70" width="112" height="9" rx="4.5" />
      </g>
      <g fill="none" className="stroke-brand" strokeWidth="3" strokeLinejoin="round">
        <path d="M241 44h32v30h-32zM257 44v30M237 36h40v8h-40zM257 36c-12 0-13-12-6-12s6 12 6 12 0-12 6-12 6 12-6 12Z" />
      </g>
    </svg>
  );
}

function Coin() {
  return (
    <svg viewBox="0 0 80 80" className="absolute start-[9%] top-[3%] w-[19%] -rotate-12">
      <circle cx="40" cy="40" r="38" className="fill-soon-soft stroke-soon" strokeWidth="2.5" />
      <circle
        cx="40"
        cy="40"
        r="29"
        fill="none"
        className="stroke-soon"
        strokeWidth="1.5"
        strokeDasharray="1 5"
        strokeLinecap="round"
      />
      <path
        d="m40 22 5.3 11.2 12.2 1.6-8.9 8.5 2.2 12.2L40 49.6l-10.8 5.9 2.2-12.2-8.9-8.5 12.2-1.6Z"
        className="fill-soon"
      />
    </svg>
  );
}
