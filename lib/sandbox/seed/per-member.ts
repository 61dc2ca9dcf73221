import type { Member, World } from "../model";

/**
 * Something that every member has of a resource (purchases, messages …), made from the member's
 * template at first sight and kept as long as the member: what a resource's writes change.
 */
export function perMember<T>(
  build: (world: World, member: Member) => T,
): (world: World, member: Member) => T {
  const kept = new WeakMap<Member, T>();
  return (world, member) => {
    let value = kept.get(member);
    if (value === undefined) kept.set(member, (value = build(world, member)));
    return value;
  };
}

/** The same for what is everybody's: made once per sandbox. */
export function perWorld<T>(build: (world: World) => T): (world: World) => T {
  const kept = new WeakMap<World, T>();
  return (world) => {
    let value = kept.get(world);
    if (value === undefined) kept.set(world, (value = build(world)));
    return value;
  };
}
