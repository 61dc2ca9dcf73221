/**
 * The network's answer to a navigation: the one that the browser asked for by itself while the worker
 * started, where it does that.
 * @throws where there is no network
 */
export async function networkAnswer(event: FetchEvent): Promise<Response> {
  const preloaded = (await event.preloadResponse) as Response | undefined;
  // Firefox gives a failure as an answer, where others throw.
  if (preloaded?.type === "error") throw new TypeError("The network did not answer.");
  return preloaded ?? fetch(event.request);
}
