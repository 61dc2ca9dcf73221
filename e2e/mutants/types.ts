/** What is run to see whether a mutant lives: one file, and in it what has this name. */
export type TestOf =
  | {
      /** Vitest. */
      unit: string;
      name?: string;
      /** Against a Redis started for it. */
      redis?: true;
    }
  | {
      /** Playwright, on the desktop unless another project is named. */
      spec: string;
      name?: string;
      project?: "phone";
    }
  | {
      /** Playwright with two instances over one Redis; what `full/` does not hold is a desktop's journey. */
      full: string;
      name?: string;
    };

/** One protection taken out of the code, and the test that has to notice. */
export interface Mutant {
  /** Calls it: short, and the only one of its name. */
  id: string;
  /** What is gone, as the table says it after "seen to fail without". */
  without: string;
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
  /** What `find` is: an expression where nothing is said, else statements, or text inside a template. */
  as?: "statements" | "template";
  test: TestOf;
}

/** What README and the code say of security and reliability, and what shows that a test holds it. */
export interface PromiseMade {
  promise: string;
  mutants: readonly Mutant[];
  /** Further files that hold it, beside those that its mutants name. */
  also?: readonly string[];
}

export interface Section {
  title: string;
  promises: readonly PromiseMade[];
}
