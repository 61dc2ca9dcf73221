/** What every engine can do for a test, each by its own protocol. The journeys know nothing else. */

/** An element of a page. */
export interface Handle {
  /** With the mouse, as a person does. */
  click(): Promise<void>;
  /** Writes into it, key by key. */
  type(text: string): Promise<void>;
}

/** A function that runs in the page; it may use nothing but what it is given. */
export type InPage<A extends unknown[], T> = (...given: A) => T;

/** A window of a browser with nothing in it: no cookies, nothing kept. */
export interface Tab {
  /** Until the document is loaded. */
  open(address: string): Promise<void>;
  evaluate<A extends unknown[], T>(work: InPage<A, T>, ...given: A): Promise<Awaited<T>>;
  /** The element that a function finds in the page. */
  element<A extends unknown[]>(
    find: InPage<A, Element | null>,
    ...given: A
  ): Promise<Handle | null>;
  /** What the window shows. */
  photograph(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Size {
  width: number;
  height: number;
}

export interface Browser {
  newTab(size: Size): Promise<Tab>;
  close(): Promise<void>;
}
