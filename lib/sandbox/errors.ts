import type { Reply } from "./model";

/** Thrown by handlers; the server sends its reply. */
export class Refusal extends Error {
  constructor(readonly reply: Reply) {
    super(`Refused with ${reply.status}`);
  }
}

export interface InvalidParam {
  name: string;
  reason: string;
  value: string;
  message: string;
}

const basic = (exception: string, title: string, detail: string, data?: object) => ({
  error: { type: "about:blank", exception, title, detail, ...(data && { error_data: data }) },
});

/** 400, with what is wrong with each parameter. */
export function invalid(...params: [name: string, reason: string, value?: unknown][]): Refusal {
  const invalid_params: InvalidParam[] = params.map(([name, reason, value]) => ({
    name,
    reason,
    value: value == null ? "" : String(value),
    message: `Parameter ${name}: ${reason.replaceAll("_", " ")}.`,
  }));
  return new Refusal({
    status: 400,
    body: basic("bad_request_exception", "Bad request", "Some parameters are not valid.", {
      invalid_params,
    }),
  });
}

export function unauthorized(): Refusal {
  return new Refusal({
    status: 401,
    body: basic("unauthorized_exception", "Unauthorized", "Invalid credentials or token."),
  });
}

/** 403 bodies differ from the others: no `exception`. */
export function forbidden(detail: string): Refusal {
  return new Refusal({
    status: 403,
    body: {
      error: { type: "access_denied_exception", title: "Access is not allowed", detail },
    },
  });
}

export function notFound(resource: string, id: string): Refusal {
  return new Refusal({
    status: 404,
    body: basic("resource_not_found_exception", "Not found", `No such record of ${resource}.`, {
      resource_name: resource,
      resource_id: id,
    }),
  });
}

export function notAllowed(method: string): Refusal {
  return new Refusal({
    status: 405,
    body: basic("method_not_allowed_exception", "Method not allowed", "No such method here.", {
      http_method: method,
    }),
  });
}

/** Not upstream's: nobody has built this operation into the sandbox. */
export function notBuilt(method: string, path: string): Refusal {
  return new Refusal({
    status: 501,
    body: { error: { title: "Not in the sandbox", detail: `${method} ${path}` } },
  });
}

export function broken(): Refusal {
  return new Refusal({
    status: 500,
    body: basic("internal_exception", "Internal server error", "The server failed."),
  });
}
