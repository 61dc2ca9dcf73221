import type { HostRequest } from "./messages";

type Listener = (request: HostRequest) => void;

let listener: Listener | null = null;
/** The latest of each kind, asked before there was anybody to hear it. */
const waiting = new Map<HostRequest["type"], HostRequest>();

/** Asks the app around this page for something; does nothing where there is none. */
export function askHost(request: HostRequest): void {
  if (listener) listener(request);
  else waiting.set(request.type, request);
}

/** From now on somebody hears what is asked, and what was asked before. */
export function hearRequests(hear: Listener): void {
  listener = hear;
  waiting.forEach(hear);
  waiting.clear();
}
