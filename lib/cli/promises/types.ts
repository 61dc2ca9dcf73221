/** The protection behind a promise, taken away: one piece of the code put in another's place. */
export interface Mutant {
  /** What is missing then, as people say it. */
  without: string;
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
}

/** A test that holds a promise, and what it must not survive. */
export interface Proof {
  /** A spec of `e2e`, or a unit test. */
  file: string;
  /** Words of the test's title, as its source has them. */
  test: string;
  mutant: Mutant;
}

/** Something the README and DESIGN say of security or reliability. */
export interface Pledge {
  /** Names it on the command line and in the record. */
  id: string;
  says: string;
  proofs: readonly Proof[];
}

/** Promises of one kind. */
export interface Chapter {
  title: string;
  promises: readonly Pledge[];
}

/** Names one proof in the record of those that were seen to fail. */
export const keyOf = ({ id }: Pledge, index: number): string => `${id}.${index + 1}`;
