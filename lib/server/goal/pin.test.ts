import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { LibsqlStore } from "@/lib/server/store/libsql";
import { dropPin, readPin, writePin } from "./pin";

const DAY = 24 * 60 * 60 * 1000;
const folder = mkdtempSync(join(tmpdir(), "goal-"));
const store = new LibsqlStore(`file:${folder}/store.db`);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a pinned reward", () => {
  it("is kept for its member alone, and replaced by the next", async () => {
    await writePin(store, "eva", "cup");
    await writePin(store, "petr", "mug");
    await writePin(store, "eva", "loaf");
    expect(await readPin(store, "eva")).toBe("loaf");
    expect(await readPin(store, "petr")).toBe("mug");
    expect(await readPin(store, "marie")).toBeNull();
  });

  it("is gone when it is taken off", async () => {
    await writePin(store, "eva", "cup");
    await dropPin(store, "eva");
    expect(await readPin(store, "eva")).toBeNull();
  });

  it("is kept anew now and then by being looked at", async () => {
    const renew = vi.spyOn(store, "compareAndSet");
    await writePin(store, "anna", "cup", 0);
    await readPin(store, "anna", 29 * DAY);
    expect(renew).not.toHaveBeenCalled();
    expect(await readPin(store, "anna", 31 * DAY)).toBe("cup");
    expect(renew.mock.lastCall?.at(-1)).toBe(400 * 24 * 60 * 60);
    expect(await readPin(store, "anna", 32 * DAY)).toBe("cup");
    expect(renew).toHaveBeenCalledTimes(1);
  });
});
