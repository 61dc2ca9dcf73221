import type { PromiseMade } from "./types";

const SITE_FILE = { unit: "lib/site/load.test.ts" } as const;
const LEGIBLE = { unit: "lib/site/palette/palette.test.ts" } as const;
const ANOTHER_BRAND = {
  spec: "brand.spec.ts",
  name: "one name and one colour make it another brand, without a rebuild; a wrong one ends the start",
} as const;

/** What an operator may rely on who gives the site another brand. */
export const BRAND: readonly PromiseMade[] = [
  {
    promise: "One site file makes it another brand, without a rebuild",
    also: ["brand.spec.ts"],
    mutants: [
      {
        id: "one-brand-for-ever",
        without: "the site file's path read when the app runs",
        file: "lib/site/index.ts",
        find: "process.env.SITE_CONFIG || null",
        replace: "null",
        test: { unit: "lib/site/reload.test.ts" },
      },
    ],
  },
  {
    promise: "Text is legible in both schemes, whatever the brand's colour",
    also: ["brand.spec.ts"],
    mutants: [
      {
        id: "colour-unmeasured",
        without: "the measuring of a colour against what it stands on",
        file: "lib/site/palette/index.ts",
        find: "contrast(hex, colour) >= ratio",
        replace: "true",
        test: LEGIBLE,
      },
      {
        id: "card-unmeasured",
        without: "the measuring of a card against its ink",
        file: "lib/site/palette/index.ts",
        find: "contrast(ink, ground) >= 4.5",
        replace: "true",
        test: LEGIBLE,
      },
    ],
  },
  {
    promise: "A wrong site file ends the start and says where and why",
    also: ["lib/cli/start.test.ts", "brand.spec.ts"],
    mutants: [
      {
        id: "unreadable-site-file",
        without: "the look for what is no JSON, or stands there twice",
        file: "lib/site/load.ts",
        find: "if (problems.length > 0) throw new SiteFileError(problems);",
        replace: "",
        as: "statements",
        test: SITE_FILE,
      },
      {
        id: "site-file-nowhere",
        without: "where a mistake stands",
        file: "lib/site/load.ts",
        find: "describeIssues(file, text, root, result.error.issues)",
        replace: "result.error.issues.map(({ message }) => message)",
        test: SITE_FILE,
      },
    ],
  },
  {
    promise: "A brand's own files run nothing, fetch nothing and lie beside the site file",
    also: ["brand.spec.ts"],
    mutants: [
      {
        id: "drawings-unread",
        without: "the look into drawings",
        file: "lib/site/assets.ts",
        find: 'ending === "svg" && ACTIVE_SVG.test(bytes.toString("utf8"))',
        replace: "false",
        test: SITE_FILE,
      },
      {
        id: "files-by-their-ending",
        without: "the look whether a file is what its name says",
        file: "lib/site/assets.ts",
        find: "bytes.length < 16 || !kind?.is(bytes)",
        replace: "!kind",
        test: SITE_FILE,
      },
    ],
  },
  {
    promise: "The preview is in no production build",
    mutants: [
      {
        id: "preview-for-all",
        without: "pages for operators left out of a production build",
        file: "next.config.mjs",
        find: 'process.env.NODE_ENV === "development" ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"]',
        replace: '["dev.tsx", "tsx", "ts"]',
        test: ANOTHER_BRAND,
      },
    ],
  },
];
