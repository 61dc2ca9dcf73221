/**
 * What became of a write that happens at most once, as the member is told. `settled`: it is done.
 * `pending`: nobody knows yet; ask again. `none`: nothing was changed, and nothing will be.
 */
export type Progress<T extends object = object> =
  ({ state: "settled" } & T) | { state: "pending" } | { state: "none" };
