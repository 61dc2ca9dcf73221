import { isWhole } from "../documents";
import { heed, keeper, keptTill, wipe } from "./keeper";
import { networkAnswer } from "./network";

/** Somebody stands at a till: what is kept is shown when the network has not answered by then. */
const PATIENCE_MS = 800;

interface Fresh {
  response: Response;
  html: string | null;
}

/**
 * The till screen: the network's, when it is whole within a moment, or else the one that is kept; the
 * page then asks for what is new by itself. Whatever the network says of the session counts first.
 * @throws where there is neither
 */
export async function tillScreen(event: FetchEvent, build: string): Promise<Response> {
  const path = new URL(event.request.url).pathname;
  const keep = keeper(path, build);
  const asked = networkAnswer(event);
  if (!(await keptTill(path))) {
    const response = await learn(await asked);
    if (response.ok)
      hold(
        event,
        response
          .clone()
          .text()
          .then((html) => keep(response, html)),
      );
    return response;
  }
  const fresh = asked.then(learn).then(async (response): Promise<Fresh> => {
    if (!response.ok) return { response, html: null };
    const html = await response.text();
    hold(event, keep(response, html));
    return { response, html };
  });
  hold(event, fresh);
  const inTime = await Promise.race([fresh.catch(() => null), pause(PATIENCE_MS)]);
  if (inTime?.html && isWhole(inTime.html)) return reply(inTime);
  // The network may have said meanwhile that it is nobody's any more.
  return (await keptTill(path)) ?? reply(await fresh);
}

/** A redirect leads to sign-in: the session is over. */
async function learn(response: Response): Promise<Response> {
  if (response.type === "opaqueredirect") await wipe();
  else await heed(response);
  return response;
}

const reply = ({ response, html }: Fresh): Response => {
  if (html === null) return response;
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(html, { status: response.status, headers });
};

/** Keeps the worker alive for what nobody waits for; that it may fail is no matter. */
const hold = (event: ExtendableEvent, work: Promise<unknown>): void =>
  event.waitUntil(work.catch(() => undefined));

const pause = (ms: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), ms));
