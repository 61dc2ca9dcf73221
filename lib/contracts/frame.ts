/** What a page inside a frame can rely on. */
export interface FrameView {
  /** Whether the browser keeps this site's cookies there: without them nobody can be signed in. */
  cookies: boolean;
}
