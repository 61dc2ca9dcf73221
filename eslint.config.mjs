import { readdirSync } from "node:fs";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Component folders that any feature may build on; every other folder is a feature. */
const SHARED_COMPONENTS = ["ui", "layout"];

const features = readdirSync("components", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !SHARED_COMPONENTS.includes(entry.name))
  .map((entry) => entry.name);

/** Imports point one way: app → components → lib; inside lib only `contracts` is common ground. */
const zones = [
  { target: "./lib", from: ["./app", "./components"] },
  { target: "./lib/contracts", from: "./lib", except: ["./contracts"] },
  { target: "./lib/queries", from: ["./lib/server", "./lib/sandbox", "./lib/cli"] },
  { target: "./lib/server", from: ["./lib/queries", "./lib/sandbox", "./lib/cli"] },
  {
    target: "./lib/worker",
    from: ["./lib/queries", "./lib/server", "./lib/sandbox", "./lib/cli", "./lib/site"],
  },
  { target: "./lib/sandbox", from: ["./lib/queries", "./lib/server", "./lib/cli"] },
  { target: "./components", from: ["./app", "./lib/server", "./lib/sandbox", "./lib/cli"] },
  { target: "./components/ui", from: "./components", except: ["./ui"] },
  { target: "./components/layout", from: "./components", except: ["./ui", "./layout"] },
  ...features.map((name) => ({
    target: `./components/${name}`,
    from: "./components",
    except: ["./ui", "./layout", `./${name}`],
    message: "A feature does not import another feature: let the page compose both.",
  })),
];

const noLiteralText = [
  {
    selector: "JSXText[value=/\\p{L}/u]",
    message: "Text a person reads belongs in messages/.",
  },
  {
    selector:
      "JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|placeholder|label)$/] > Literal[value=/\\p{L}/u]",
    message: "Text a person reads belongs in messages/.",
  },
];

const noInlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: "The content security policy refuses style attributes: use classes or SVG attributes.",
};

/*
 * Left and right as Tailwind's classes name them. A page may run from right to left: `start` and `end`
 * are what is meant (`ms-2`, `pe-4`, `text-start`, `rounded-s-lg`).
 */
const PHYSICAL =
  "(^|[\\s:])-?((scroll-)?[mp][lr]-[\\w\\[]|(left|right)-[\\w\\[(]|(text|float|clear)-(left|right)($|\\s)|(border|rounded)-([lr]|[tb][lr])($|[\\s-])|bg-linear-to-[lr]($|\\s))";
const noPhysicalDirection = [
  `Literal[value=/${PHYSICAL}/]`,
  `TemplateElement[value.raw=/${PHYSICAL}/]`,
].map((selector) => ({
  selector,
  message: "Pages also run from right to left: use the logical class (ms-, pe-, start-, text-end).",
}));

const serverOnly = {
  selector: "Program:not(:has(ImportDeclaration[source.value='server-only']))",
  message: "Every file in lib/server starts with: import 'server-only'.",
};

export default tseslint.config(
  {
    ignores: [
      ".next/**",
      "public/sw.js",
      "next-env.d.ts",
      "test-results/**",
      "playwright-report/**",
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-restricted-paths": ["error", { zones }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ["app/**/*.tsx", "components/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "no-restricted-syntax": ["error", ...noLiteralText, noInlineStyle, ...noPhysicalDirection],
      "no-restricted-globals": ["error", { name: "fetch", message: "Components use lib/queries." }],
    },
  },
  {
    // Classes that stand in a module of their own.
    files: ["app/**/*.ts", "components/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...noPhysicalDirection] },
  },
  {
    files: ["lib/server/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", serverOnly] },
  },
  {
    // A contract test holds our client against the sandbox, and both against the vendor's document.
    files: ["**/*.test.ts", "**/*.test.tsx", "**/testing/**", "e2e/**"],
    rules: { "import-x/no-restricted-paths": "off" },
  },
  {
    // Commands talk to a terminal.
    files: ["lib/cli/**"],
    rules: { "no-console": "off" },
  },
);
