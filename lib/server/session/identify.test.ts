import { expect, test } from "vitest";
import { identify } from "./identify";

const read = (login: string) => identify(login, "420").map(({ type, value }) => `${type} ${value}`);

test.each([
  ["demo@example.com", ["email demo@example.com"]],
  ["  Demo@Example.COM ", ["email demo@example.com"]],
  ["+420 777 100 100", ["phone 420777100100"]],
  ["+420 (777) 100-100", ["phone 420777100100"]],
  ["00420777100100", ["phone 420777100100"]],
  ["777 100 100", ["phone 420777100100", "card 777100100"]],
  ["420777100100", ["phone 420777100100", "card 420777100100"]],
  ["1000000000017", ["card 1000000000017", "phone 1000000000017"]],
  ["1000 0000 0001 7", ["card 1000000000017", "phone 1000000000017"]],
  ["1234567890123456", ["card 1234567890123456"]],
  ["0123456789", ["card 0123456789"]],
  ["CLUB-00042", ["card CLUB00042"]],
  ["12345", ["card 12345"]],
  ["１２３４５", ["card 12345"]],
])("%s", (login, readings) => expect(read(login)).toEqual(readings));

test.each(["", "   ", "@", "a@", "@b", "a b@c", "a@b@c", "+", "+0123", "<script>", "a;b"])(
  "%s is none of the three",
  (login) => expect(read(login)).toEqual([]),
);
