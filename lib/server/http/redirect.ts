import "server-only";

/**
 * Sends a browser that navigates on to another address, always by GET: a form that was posted is not
 * posted again. Return it from a route's handler; it gets the headers of all replies.
 * @param to a path of ours, or an address that is no visitor's to choose
 */
export const seeOther = (to: string): Response =>
  new Response(null, { status: 303, headers: { location: to } });
