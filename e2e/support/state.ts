import { expect, type Page } from "@playwright/test";
import type { Template } from "../fixtures";
import type { Translate } from "./translate";
import type { Upstream } from "./upstream";

export interface Stage {
  page: Page;
  t: Translate;
  path: (route: string) => string;
  /** As the member meets it; nobody does where the state is a guest's. */
  upstream: Upstream;
}

/** What a page looks like once somebody has done something. */
export interface State {
  name: string;
  /** Whose it is: the member that has everything, where nothing else is said; null for a guest. */
  template?: Template | null;
  reach: (stage: Stage) => Promise<unknown>;
  /** Whether fields are wrong: the first has the focus, and each is tied to what is wrong with it. */
  wrong?: true;
}

export const open = ({ page, path }: Stage, route: string) => page.goto(path(route));

export const main = ({ page }: Stage) => page.getByRole("main");

export const tap = (stage: Stage, name: string) =>
  main(stage).getByRole("button", { name, exact: true }).first().click();

export const tapInSheet = ({ page }: Stage, name: string) =>
  page.getByRole("dialog").getByRole("button", { name, exact: true }).click();

export const said = ({ page }: Stage, text: string) =>
  expect(page.getByText(text).first()).toBeVisible();
