"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import type { Relation } from "@/lib/contracts/referrals";
import { Initial, PersonName } from "./person";

const FIRST = 5;

interface Props {
  people: readonly Relation[];
  /** Whether there is a code above to be shared. */
  hasCode: boolean;
}

/** How many registered with the member's code, and who they are. */
export function Invited({ people, hasCode }: Props) {
  const t = useTranslations("referrals");
  const format = useFormatter();
  const [all, setAll] = useState(false);
  const left = people.length - FIRST;
  return (
    <Section title={t("invited")}>
      <Surface className="divide-y divide-line">
        <p className="flex items-baseline gap-3 p-5">
          <span className="text-2xl font-bold tabular-nums">{format.number(people.length)}</span>
          <span className="text-muted">
            {people.length > 0 || hasCode
              ? t("invitedCount", { count: people.length })
              : t("invitedNone")}
          </span>
        </p>
        {people.length > 0 && (
          <ul className="divide-y divide-line">
            {people.slice(0, all ? undefined : FIRST).map(({ id, name, since }) => (
              <li
                key={id}
                className="flex min-h-16 items-center gap-3 px-5 py-3 max-[15em]:flex-wrap"
              >
                <Initial name={name} />
                <span className="min-w-0 grow">
                  <PersonName name={name} />
                </span>
                {since && (
                  <time dateTime={since} className="shrink-0 text-sm text-muted">
                    {format.dateTime(new Date(since), "date")}
                  </time>
                )}
              </li>
            ))}
          </ul>
        )}
        {left > 0 && !all && (
          <div className="p-3">
            <Button variant="quiet" className="w-full" onClick={() => setAll(true)}>
              {t("showAll", { count: left })}
            </Button>
          </div>
        )}
      </Surface>
    </Section>
  );
}
