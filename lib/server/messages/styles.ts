import "server-only";

/** Lengths of an e-mail's layout: never negative, so that nothing is pulled over anything else. */
const LENGTH = /^(?:0|\d{1,3}(?:\.\d+)?(?:px|pt|em|rem|%))$/;
const LENGTHS = /^(?:(?:0|\d{1,3}(?:\.\d+)?(?:px|pt|em|rem|%)|auto)\s*){1,4}$/;
const COLOUR =
  /^(?:#[0-9a-f]{3,8}|[a-z]{3,20}|rgba?\([\d\s.,%/]{5,40}\)|hsla?\([\d\s.,%/deg]{5,40}\))$/i;
const BORDER =
  /^(?:(?:0|\d{1,2}(?:px|pt)|solid|dashed|dotted|double|none|#[0-9a-f]{3,8}|[a-z]{3,20}|rgba?\([\d,.%]{5,40}\))\s*){1,3}$/i;
/** Small enough for a phone; whatever is wider gives way to the screen. */
const WIDTH = /^(?:auto|\d{1,2}(?:\.\d+)?%|100%|(?:[12]?\d{1,2}|300)px)$/;

const words = (...choices: string[]) => new RegExp(`^(?:${choices.join("|")})$`);

/**
 * What an e-mail may say of its looks: properties with the values they may have. No `url()`, no
 * position, nothing that could load, cover or leave its place.
 */
const ALLOWED: Record<string, RegExp> = {
  color: COLOUR,
  "background-color": COLOUR,
  "text-align": words("left", "right", "center", "justify", "start", "end"),
  "vertical-align": words("top", "middle", "bottom", "baseline", "sub", "super"),
  "font-weight": words("normal", "bold", "bolder", "lighter", "[1-9]00"),
  "font-style": words("normal", "italic", "oblique"),
  "font-size":
    /^(?:[1-6]?\d(?:\.\d+)?px|[1-4]?\d(?:\.\d+)?pt|[0-3](?:\.\d+)?r?em|[5-9]\d%|[12]\d\d%)$/,
  "line-height": /^(?:normal|[0-3](?:\.\d+)?|\d{1,2}(?:\.\d+)?px|[1-2]\d\d%)$/,
  "letter-spacing": /^(?:normal|[0-9](?:\.\d+)?px|0?\.\d+em)$/,
  "text-decoration": words("none", "underline", "line-through"),
  "text-transform": words("none", "uppercase", "lowercase", "capitalize"),
  "white-space": words("normal", "pre-line", "pre-wrap"),
  "list-style-type": words("none", "disc", "circle", "square", "decimal", "lower-alpha"),
  "border-collapse": words("collapse", "separate"),
  "border-radius": LENGTHS,
  display: words("block", "inline", "inline-block", "none", "table", "table-row", "table-cell"),
  width: WIDTH,
  "max-width": LENGTH,
  height: /^(?:auto|\d{1,2}px|[1-3]\d\dpx)$/,
};
for (const side of ["", "-top", "-right", "-bottom", "-left"]) {
  ALLOWED[`padding${side}`] = LENGTHS;
  ALLOWED[`margin${side}`] = LENGTHS;
  ALLOWED[`border${side}`] = BORDER;
}

/** Properties that make text depend on what it stands on. */
const COLOURS = new Set(["color", "background-color"]);

/** `background: #fff` is the short form that e-mails use; with a picture it is left out. */
const nameOf = (name: string) => (name === "background" ? "background-color" : name);

/** The declarations of a style attribute that may stay, in order. */
export const safeDeclarations = (style: string): [name: string, value: string][] =>
  style
    .slice(0, 2_000)
    .split(";")
    .flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(":");
      if (colon === -1) return [];
      const name = nameOf(declaration.slice(0, colon).trim().toLowerCase());
      const value = declaration
        .slice(colon + 1)
        .replace(/!important\s*$/i, "")
        .trim()
        .toLowerCase();
      return Object.hasOwn(ALLOWED, name) && ALLOWED[name]?.test(value) ? [[name, value]] : [];
    });

/** Most different looks of one message; what comes after has none. */
const MOST_CLASSES = 2_000;

/**
 * Turns style attributes, which the page's policy refuses, into classes of one style sheet.
 */
export class StyleSheet {
  private readonly classes = new Map<string, string>();
  /** Something has a colour of its own. */
  coloured = false;

  /** The class for these declarations; null where none of them may stay. */
  classFor(declarations: readonly [name: string, value: string][]): string | null {
    if (declarations.length === 0) return null;
    if (declarations.some(([name]) => COLOURS.has(name))) this.coloured = true;
    const body = declarations.map(([name, value]) => `${name}:${value}`).join(";");
    const known = this.classes.get(body);
    if (known !== undefined || this.classes.size >= MOST_CLASSES) return known ?? null;
    const made = `m${this.classes.size.toString(36)}`;
    this.classes.set(body, made);
    return made;
  }

  get css(): string {
    return [...this.classes].map(([body, name]) => `.${name}{${body}}`).join("\n");
  }
}
