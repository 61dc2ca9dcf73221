"use client";

import { StorePicture } from "./store-picture";

/** The store's pictures: one in full, more of them side by side to swipe through. */
export function StorePictures({ images }: { images: readonly string[] }) {
  const [first = null] = images;
  if (images.length < 2) {
    return (
      <StorePicture src={first} eager className="aspect-video rounded-surface sm:aspect-4/3" />
    );
  }
  return (
    // Whoever has no finger to swipe with scrolls it by its keys.
    <ul
      tabIndex={0}
      className="-mx-4 flex min-w-0 snap-x snap-mandatory gap-3 overflow-x-auto px-4 sm:mx-0 sm:px-0"
    >
      {images.map((src, index) => (
        <li key={src} className="w-[86%] shrink-0 snap-center">
          <StorePicture
            src={src}
            eager={index === 0}
            className="aspect-video rounded-surface sm:aspect-4/3"
          />
        </li>
      ))}
    </ul>
  );
}
