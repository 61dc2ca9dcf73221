import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import { pressed, pull, startCrop, zoomTo, type Crop } from "./crop";
import { drawCrop } from "./picture-file";

interface Point {
  x: number;
  y: number;
}

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const spread = ([one, other]: readonly Point[]): number =>
  one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;

/** The square of a picture as it is moved by pointer, wheel and keys, drawn on a canvas. */
export function useCrop(picture: ImageBitmap, canvas: RefObject<HTMLCanvasElement | null>) {
  const [crop, setCrop] = useState<Crop>(() => startCrop(picture));
  /** Where each finger is, as shares of the square. */
  const pointers = useRef(new Map<number, Point>());

  useEffect(() => {
    if (canvas.current) drawCrop(canvas.current, picture, crop);
  }, [canvas, picture, crop]);

  // React listens to wheels passively, and then the sheet would scroll as well.
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const at = shareOf(element, event);
      setCrop((now) => zoomTo(now, picture, now.zoom * Math.exp(-event.deltaY / 400), at));
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [canvas, picture]);

  const onPointerDown = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    pointers.current.set(event.pointerId, shareOf(event.currentTarget, event));
  };

  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!pointers.current.has(event.pointerId)) return;
    const before = [...pointers.current.values()];
    pointers.current.set(event.pointerId, shareOf(event.currentTarget, event));
    const after = [...pointers.current.values()];
    const from = middle(before);
    const to = middle(after);
    const closer = before.length > 1 ? spread(after) / (spread(before) || 1) : 1;
    setCrop((now) =>
      zoomTo(pull(now, picture, to.x - from.x, to.y - from.y), picture, now.zoom * closer, to),
    );
  };

  const onPointerEnd = (event: PointerEvent<HTMLCanvasElement>) => {
    pointers.current.delete(event.pointerId);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLCanvasElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = pressed(crop, picture, event.key);
    if (!next) return;
    event.preventDefault();
    setCrop(next);
  };

  return {
    crop,
    setZoom: (zoom: number) => setCrop((now) => zoomTo(now, picture, zoom)),
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
      onKeyDown,
    },
  };
}

function shareOf(element: Element, { clientX, clientY }: { clientX: number; clientY: number }) {
  const box = element.getBoundingClientRect();
  return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
}
