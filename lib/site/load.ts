import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AssetError, namedFiles, readAsset, type Asset, type Assets } from "./assets";
import { describeIssues, parsePositioned } from "./positions";
import { SiteConfig } from "./schema";

const DEFAULT_PATH = "lib/site/default-site.json";

/** A site file and the files it names. */
export interface Site {
  config: SiteConfig;
  assets: Assets;
}

/** A site file that is refused. */
export class SiteFileError extends Error {
  constructor(
    /** Everything wrong in it, each as `file:line:column path: reason`. */
    readonly problems: readonly string[],
  ) {
    super(["The site file is wrong.", ...problems].join("\n"));
  }
}

/** Where the site file is: the operator's, or for null the one in the repository. */
export const sitePath = (path: string | null): string =>
  path ?? join(/* turbopackIgnore: true */ process.cwd(), DEFAULT_PATH);

/**
 * Reads and checks a site file and what it names. Read at run time, so that one build serves any brand.
 * @param path of the operator's file; null for the one in the repository
 * @throws SiteFileError that names everything wrong in it
 */
export function readSite(path: string | null): Site {
  const file = sitePath(path);
  const text = readText(file);
  const { value, root, problems } = parsePositioned(file, text);
  if (problems.length > 0) throw new SiteFileError(problems);
  const result = SiteConfig.safeParse(value);
  if (!result.success) {
    throw new SiteFileError(describeIssues(file, text, root, result.error.issues));
  }
  const assets = new Map<string, Asset>();
  const issues = namedFiles(result.data).flatMap(({ file: name, path: where }) => {
    try {
      assets.set(name, readAsset(file, name, where));
      return [];
    } catch (error) {
      if (!(error instanceof AssetError)) throw error;
      return [{ code: "custom" as const, path: error.path, message: error.message, input: name }];
    }
  });
  if (issues.length > 0) throw new SiteFileError(describeIssues(file, text, root, issues));
  return { config: result.data, assets };
}

function readText(file: string): string {
  try {
    // A mark of the byte order, as some editors leave it, is no part of the text.
    return readFileSync(/* turbopackIgnore: true */ file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new SiteFileError([`The site file ${file} cannot be read`]);
  }
}
