import type { Clock } from "../clock";
import { idOf } from "../ids";

export interface Plan {
  /** The same seed gives the same past. */
  seed: string;
  count: number;
  /** How many days ago it began. */
  days: number;
  /** What is left at the end. */
  target: number;
  /** Smallest step of an amount: 5 points, 10 crowns. */
  step: number;
}

export interface Move {
  at: string;
  amount: number;
  what: "earn" | "spend" | "expire" | "adjust";
  /** 0 to 255, for whatever else is to be chosen. */
  dice: number;
}

/** A regular's past: mostly earning, now and then spending, never below zero, ending at the target. */
export function movements(clock: Clock, { seed, count, days, target, step }: Plan): Move[] {
  const moves: Move[] = [];
  let sum = 0;
  const add = (index: number, amount: number, what: Move["what"], id: string) => {
    const byte = (at: number) => parseInt(id.slice(at * 2, at * 2 + 2), 16);
    const two = (value: number) => String(value).padStart(2, "0");
    const time = `${two(8 + (byte(0) % 12))}:${two(byte(1) % 60)}:${two(byte(2) % 60)}`;
    const ago = days - Math.floor((index * (days - 1)) / Math.max(1, count - 1));
    moves.push({ at: clock.inDays(-ago, time), amount, what, dice: byte(3) });
    sum += amount;
  };
  for (let index = 0; index < count - 1; index += 1) {
    const id = idOf("movement", `${seed} ${index}`);
    const roll = parseInt(id.slice(8, 10), 16);
    const size = step * (2 + (parseInt(id.slice(10, 12), 16) % 22));
    const much = sum > (target * index) / count + step * 12;
    if (roll < (much ? 140 : 20) && sum >= size * 2) add(index, -size * 2, "spend", id);
    else if (roll < (much ? 170 : 32) && sum >= size) add(index, -size, "expire", id);
    else add(index, size, "earn", id);
  }
  const rest = target - sum;
  const last = idOf("movement", `${seed} last`);
  if (rest !== 0)
    add(Math.max(0, count - 1), rest, count > 0 ? kindOf(rest, step) : "adjust", last);
  return moves;
}

/** What is too much for one purchase or one reward was put right by hand. */
const kindOf = (rest: number, step: number): Move["what"] =>
  Math.abs(rest) > step * 100 ? "adjust" : rest > 0 ? "earn" : "spend";
