import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Mutant } from "@/e2e/mutants/types";
import { placeOf, withSwitches } from "./switches";

/**
 * Code that asks no environment while it runs: the service worker, which is bundled by itself, and
 * Next's settings, which go into the build. Their mutants are built one at a time.
 */
export const isBuiltAlone = ({ file }: Pick<Mutant, "file">) =>
  file.startsWith("lib/worker/sw/") || file === "next.config.mjs";

/** What the copy needs beside its mutants: a way for the name of the one awake to get everywhere. */
export const CARRIERS: readonly Pick<Mutant, "file" | "find" | "replace">[] = [
  {
    file: "lib/cli/app-process.ts",
    find: "        HOME: process.env.HOME,",
    replace: '        HOME: process.env.HOME,\n        MUTANT: process.env.MUTANT ?? "",',
  },
  {
    file: "app/site-document.tsx",
    find: "<html lang={locale}",
    replace: '<html lang={locale} data-mutant={process.env.MUTANT || "none"}',
  },
];

/** Ports of the specs are named in one line each: in the copy they are others, so that it disturbs nobody. */
const elsewhere = (text: string): string =>
  text.replace(/^.*PORT.*$/gm, (line) => line.replace(/\b([34][89]\d\d)\b/g, "1$1"));

const filesHere = (): string[] =>
  spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  })
    .stdout.split("\0")
    .filter((file) => file !== "" && existsSync(file));

function textInCopy(file: string, mutants: readonly Mutant[]): string {
  const text = withSwitches(
    readFileSync(file, "utf8"),
    mutants.filter((mutant) => mutant.file === file && !isBuiltAlone(mutant)),
  );
  const carried = CARRIERS.filter((carrier) => carrier.file === file).reduce(
    (all, { find, replace }) => {
      placeOf(all, find, file);
      return all.replace(find, () => replace);
    },
    text,
  );
  return file.startsWith("e2e/") ? elsewhere(carried) : carried;
}

const isText = (file: string) => /\.tsx?$/.test(file);

/** A copy of the working tree with every mutant in it, asleep. */
export interface Scratch {
  folder: string;
  /** Whether what is built there, if anything, is made of these files. */
  isBuilt(): boolean;
  rememberBuilt(): void;
  /** Before something else is built there. */
  forgetBuilt(): void;
}

/**
 * Copies the working tree, its packages by hard links.
 * @param folder reused where it is there already: only what changed is built again
 */
export function makeScratch(folder: string, mutants: readonly Mutant[]): Scratch {
  mkdirSync(folder, { recursive: true });
  const built = createHash("sha256");
  for (const file of filesHere()) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    if (isText(file)) writeFileSync(target, textInCopy(file, mutants));
    else cpSync(file, target);
    if (!/^e2e\/|^lib\/cli\/|^lib\/sandbox\/|\.test\.tsx?$|\.md$/.test(file)) {
      built.update(file).update(readFileSync(target));
    }
  }
  if (!existsSync(join(folder, "node_modules"))) linkPackages(folder);
  const mark = join(folder, ".mutants");
  const hash = built.digest("hex");
  return {
    folder,
    isBuilt: () => existsSync(mark) && readFileSync(mark, "utf8") === hash,
    rememberBuilt: () => writeFileSync(mark, hash),
    forgetBuilt: () => rmSync(mark, { force: true }),
  };
}

function linkPackages(folder: string): void {
  if (spawnSync("cp", ["-al", "node_modules", folder]).status === 0) return;
  // Another file system, or a system whose `cp` makes no links.
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
  cpSync("node_modules", join(folder, "node_modules"), { recursive: true });
}
