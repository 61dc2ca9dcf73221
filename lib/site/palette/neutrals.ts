export type Scheme = "light" | "dark";
export const SCHEMES = ["light", "dark"] as const;

/**
 * Colours that are the same for every brand, as `app/globals.css` declares them: warm neutrals and
 * three meanings. They stand here too, because the brand's own colours are measured against them; a
 * test holds both together.
 */
export const NEUTRALS = {
  light: {
    canvas: "oklch(0.984 0.004 80)",
    surface: "oklch(1 0 0)",
    sunken: "oklch(0.958 0.006 80)",
    line: "oklch(0.9 0.008 80)",
    control: "oklch(0.62 0.012 75)",
    ink: "oklch(0.24 0.012 70)",
    muted: "oklch(0.49 0.014 70)",
    good: "oklch(0.43 0.11 150)",
    "good-soft": "oklch(0.95 0.04 150)",
    soon: "oklch(0.46 0.11 60)",
    "soon-soft": "oklch(0.955 0.045 75)",
    wrong: "oklch(0.48 0.18 27)",
    "wrong-soft": "oklch(0.955 0.025 27)",
  },
  dark: {
    canvas: "oklch(0.178 0.008 70)",
    surface: "oklch(0.222 0.009 70)",
    sunken: "oklch(0.272 0.01 70)",
    line: "oklch(0.33 0.011 70)",
    control: "oklch(0.58 0.012 75)",
    ink: "oklch(0.955 0.006 80)",
    muted: "oklch(0.745 0.01 78)",
    good: "oklch(0.83 0.13 150)",
    "good-soft": "oklch(0.3 0.045 150)",
    soon: "oklch(0.85 0.11 75)",
    "soon-soft": "oklch(0.31 0.045 70)",
    wrong: "oklch(0.8 0.11 27)",
    "wrong-soft": "oklch(0.3 0.06 27)",
  },
} as const satisfies Record<Scheme, Record<string, string>>;

export type Neutral = keyof (typeof NEUTRALS)["light"];
