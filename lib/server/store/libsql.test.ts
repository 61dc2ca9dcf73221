import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { LibsqlStore } from "./libsql";
import { storeSuite } from "./suite";
import { StoreInUse, StoreUnavailable } from "./types";

const folder = mkdtempSync(join(tmpdir(), "store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeSuite("embedded store", async () => {
  let now = Date.now();
  const store = new LibsqlStore(`file:${folder}/suite/deep/store.db`, () => now);
  return {
    store,
    age: async (seconds) => {
      now += seconds * 1000;
    },
  };
});

describe("embedded store, as a file", () => {
  test("keeps everything when the process ends", async () => {
    const url = `file:${folder}/kept.db`;
    const first = new LibsqlStore(url);
    await first.set("key", "value", 60);
    const id = await first.enqueue("queue", "work", 1);
    await first.close();
    const second = new LibsqlStore(url);
    expect(await second.get("key")).toBe("value");
    expect(await second.takeDue("queue", 2, 10)).toEqual([{ id, item: "work" }]);
    await second.close();
  });

  test("refuses a second process, in words, and takes it once the first is gone", async () => {
    const url = `file:${folder}/single.db`;
    const ours = new LibsqlStore(url);
    await ours.set("key", "value", 60);
    const other = `
      const { LibsqlStore } = await import("./lib/server/store/libsql.ts");
      const store = new LibsqlStore(${JSON.stringify(url)});
      store.get("key").then((value) => console.log("got " + value), (error) => console.log(error.name));`;
    const run = () =>
      spawnSync(
        process.execPath,
        ["--conditions=react-server", "--import", "tsx", "--input-type=module", "-e", other],
        { encoding: "utf8" },
      ).stdout.trim();
    expect(run()).toBe("StoreInUse");
    await ours.close();
    expect(run()).toBe("got value");
  });

  test("says what to do about a file in use", async () => {
    const url = `file:${folder}/twice.db`;
    const first = new LibsqlStore(url);
    await first.ping();
    const second = new LibsqlStore(url);
    await expect(second.ping()).rejects.toThrow(StoreInUse);
    await expect(second.get("key")).rejects.toThrow(/SESSION_STORE_URL/);
    await first.close();
    expect(await second.ping()).toBe(true);
    await second.close();
  });

  test("is unavailable, not empty, where there is no file to be had", async () => {
    const file = join(folder, "not-a-folder");
    writeFileSync(file, "");
    const store = new LibsqlStore(`file:${file}/store.db`);
    await expect(store.get("key")).rejects.toThrow(StoreUnavailable);
    await expect(store.increment("key", 60)).rejects.toThrow(StoreUnavailable);
    expect(await store.ping()).toBe(false);
    await store.close();
    rmSync(file);
    expect(await store.ping()).toBe(true);
    await store.close();
    expect(existsSync(`${file}/store.db`)).toBe(true);
  });

  test("sweeps what expired and nothing else", async () => {
    let now = 1_000_000;
    const url = `file:${folder}/swept.db`;
    const store = new LibsqlStore(url, () => now);
    await store.set("short", "a", 10);
    await store.set("long", "b", 100);
    now += 11_000;
    await store.sweep();
    // Back in time, only what is really gone stays away.
    now -= 11_000;
    expect(await store.get("short")).toBeNull();
    expect(await store.get("long")).toBe("b");
    await store.close();
  });
});
