/** An instant as ISO 8601 in UTC, e.g. `2026-11-23T20:00:00Z`. Shown in the project's time zone. */
export type Instant = string;

/** A calendar date, `YYYY-MM-DD`, that belongs to no time zone. */
export type PlainDate = string;

/** A time of day, `HH:MM`, in the project's time zone. */
export type PlainTime = string;
