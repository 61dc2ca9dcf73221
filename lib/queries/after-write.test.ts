import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { showEarly } from "./after-write";

it("shows a write early in every language that is kept, and puts all of them back", () => {
  const client = new QueryClient();
  client.setQueryData(["profile", "en"], { storeId: "old", city: "Brno" });
  client.setQueryData(["profile", "cs"], { storeId: "old", city: "Brno" });
  client.setQueryData(["points", "en"], { storeId: "other" });

  const putBack = showEarly<{ storeId: string }>(client, ["profile"], (profile) => ({
    ...profile,
    storeId: "new",
  }));
  const shown = () => client.getQueriesData({ queryKey: ["profile"] }).map(([, data]) => data);
  const now = { storeId: "new", city: "Brno" };
  expect(shown()).toEqual([now, now]);
  expect(client.getQueryData(["points", "en"])).toEqual({ storeId: "other" });
  expect(client.getQueryData(["profile", "de"]), "nothing is made up").toBeUndefined();

  putBack();
  const before = { storeId: "old", city: "Brno" };
  expect(shown()).toEqual([before, before]);
  const keys = [
    ["profile", "en"],
    ["profile", "cs"],
  ];
  expect(
    keys.map((key) => client.getQueryState(key)?.isInvalidated),
    "they are asked for again",
  ).toEqual([true, true]);
});
