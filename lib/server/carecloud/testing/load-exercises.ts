import "server-only";
import { readdir } from "node:fs/promises";
import type { Exercise } from "./exercise";

/** Names of the modules in a folder, tests left out. */
export const modulesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();

/** Every exercise there is, by the name of the module it exercises. */
export const loadExercises = async (): Promise<[name: string, exercise: Exercise][]> =>
  Promise.all(
    (await modulesIn(`${import.meta.dirname}/exercises`)).map(async (name) => {
      const module = (await import(`./exercises/${name}.ts`)) as { exercise: Exercise };
      return [name, module.exercise] as [string, Exercise];
    }),
  );

/** Every upstream call that an exercise names: what the app asks of CareCloud. */
export const exercisedCalls = async (): Promise<string[]> => {
  const named = (await loadExercises()).flatMap(([, { upstream }]) => upstream);
  return [...new Set(named)].sort();
};
