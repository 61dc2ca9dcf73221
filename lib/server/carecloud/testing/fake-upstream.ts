import "server-only";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CallContext } from "../context";

/** One request as a test's stand-in saw it. */
export interface Seen {
  method: string;
  /** Below the version, with its query. */
  path: string;
  headers: IncomingMessage["headers"];
  body: unknown;
}

export interface Answering {
  seen: Seen;
  /** 1 for the first request. */
  nth: number;
  response: ServerResponse;
  json(status: number, body: unknown, headers?: Record<string, string>): void;
}

export type Answer = (answering: Answering) => void;

export interface FakeUpstream {
  url: string;
  seen: Seen[];
  /** Answers from now on. */
  answer: Answer;
  close(): Promise<void>;
}

const PREFIX = "/webservice/rest-api/customer-interface/v1.0";

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? undefined : JSON.parse(text);
};

/** A small HTTP server whose every answer the test writes: for what a faithful stand-in never does. */
export const startFakeUpstream = async (answer: Answer): Promise<FakeUpstream> => {
  const fake: FakeUpstream = { url: "", seen: [], answer, close: () => Promise.resolve() };
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const seen: Seen = {
      method: request.method ?? "",
      path: (request.url ?? "").replace(PREFIX, ""),
      headers: request.headers,
      body: await readBody(request),
    };
    fake.seen.push(seen);
    const json: Answering["json"] = (status, body, headers = {}) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    };
    fake.answer({ seen, nth: fake.seen.length, response, json });
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webservice/rest-api`;
  fake.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return fake;
};

/** The context of one request in a test. */
export const testContext = (over: Partial<CallContext> = {}): CallContext => ({
  locale: "en",
  requestId: "test",
  calls: [],
  ...over,
});
