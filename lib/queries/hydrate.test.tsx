import { HydrationBoundary, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { createQueryClient } from "./client";
import { dehydrateResults } from "./hydrate";

const queryKey = ["points", "en"];

function render(result: Result<unknown>) {
  const ask = vi.fn(() => Promise.resolve("asked again"));
  function Probe() {
    const { status, data, error } = useQuery({ queryKey, queryFn: ask });
    return <p>{[status, String(data), error?.code].join(" ")}</p>;
  }
  // What crosses from server to browser is JSON-like: nothing but plain values may be in it.
  const state = structuredClone(dehydrateResults([[queryKey, result]]));
  const html = renderToString(
    <QueryClientProvider client={createQueryClient()}>
      <HydrationBoundary state={state}>
        <Probe />
      </HydrationBoundary>
    </QueryClientProvider>,
  );
  return { html, ask };
}

describe("dehydrateResults", () => {
  it("shows what the server fetched at once", () => {
    const { html, ask } = render(ok(0));
    expect(html).toContain("success 0");
    expect(ask).not.toHaveBeenCalled();
  });

  it("shows an empty answer as an answer", () => {
    expect(render(ok(null)).html).toContain("success null");
  });

  it("shows the server's failure at once, and does not ask again by itself", () => {
    const { html, ask } = render(fail("upstream_unavailable", { retryable: true }));
    expect(html).toContain("error undefined upstream_unavailable");
    expect(ask).not.toHaveBeenCalled();
  });

  it("leaves the end of a session to the browser, whose question ends it for good", () => {
    expect(render(fail("session_ended")).html).toContain("pending undefined");
  });
});
