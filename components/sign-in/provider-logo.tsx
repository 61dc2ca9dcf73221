import type { Provider } from "@/lib/contracts/social";

/** Paths on a grid of 24, in one colour: the page's own is the only one that stands out. */
const PATHS: Record<Provider, string> = {
  google:
    "M12.2 10.4v3.5h5.1c-.5 2.3-2.4 3.7-5.1 3.7a5.6 5.6 0 1 1 3.6-9.9l2.6-2.6A9.2 9.2 0 1 0 12.2 21.2c5.3 0 9-3.7 9-9 0-.6-.1-1.2-.2-1.8z",
  apple:
    "M16.6 12.6c0-2.3 1.9-3.4 2-3.5a4.3 4.3 0 0 0-3.4-1.8c-1.4-.2-2.8.8-3.5.8s-1.9-.8-3.1-.8a4.6 4.6 0 0 0-3.9 2.3c-1.6 2.9-.4 7.1 1.2 9.4.8 1.2 1.7 2.4 3 2.4 1.2-.1 1.6-.8 3.1-.8s1.8.8 3.1.7 2.1-1.1 2.9-2.3a9.7 9.7 0 0 0 1.3-2.7 4.1 4.1 0 0 1-2.7-3.7zM14.2 5.8a4.2 4.2 0 0 0 1-3 4.2 4.2 0 0 0-2.8 1.4 4 4 0 0 0-1 2.9 3.5 3.5 0 0 0 2.8-1.3z",
  facebook:
    "M22 12a10 10 0 1 0-11.6 9.9v-7H7.9V12h2.5V9.8c0-2.5 1.5-3.9 3.8-3.9 1.1 0 2.2.2 2.2.2v2.5h-1.3c-1.2 0-1.6.8-1.6 1.6V12h2.8l-.4 2.9h-2.3v7A10 10 0 0 0 22 12z",
};

/** Whose account it is, at a glance; the words stand beside it. */
export function ProviderLogo({ provider }: { provider: Provider }) {
  return (
    <svg viewBox="0 0 24 24" className="size-5 shrink-0" fill="currentColor" aria-hidden>
      <path d={PATHS[provider]} />
    </svg>
  );
}
