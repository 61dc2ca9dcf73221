import { groupNumber, spellNumber } from "./number-groups";

/** A number in groups for the eye, digit by digit for the ear. */
export function SpokenNumber({ number }: { number: string }) {
  return (
    <>
      <span dir="ltr" aria-hidden="true">
        {groupNumber(number)}
      </span>
      <span className="sr-only">{spellNumber(number)}</span>
    </>
  );
}
