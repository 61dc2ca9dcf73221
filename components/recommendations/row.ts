/** Goes on past the edge of a phone, as what can be swiped does. */
export const ROW =
  "-mx-4 flex snap-x gap-3 overflow-x-auto px-4 pt-1 pb-3 sm:-mx-6 sm:px-6 lg:-mx-1 lg:px-1";

/** One height for all, whatever the texts: nothing below moves when they come. */
export const CARD = "h-76 w-44 shrink-0 snap-start scroll-ms-4 sm:h-84 sm:w-56";
