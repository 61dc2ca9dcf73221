import type { Page } from "@playwright/test";

// What WCAG 2.2 asks of a page and axe does not look for, each as a list of what is wrong with it.

/**
 * Targets under 24 px that stand too near to another one (2.5.8): a circle of 24 px around the middle
 * of a small one may touch no other target. Links in a line of text may be as small as the text.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const isInLine = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      (element.parentElement?.textContent?.trim() ?? "") !== element.textContent?.trim();
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    const found = document.querySelectorAll(
      "a[href], button, input, select, textarea, summary, label:has(input), [role=button], [tabindex='0']",
    );
    const targets = [...found].filter(shown).map((element) => {
      const box = element.getBoundingClientRect();
      const small = Math.min(box.width, box.height) < LEAST - 0.5;
      const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      return { element, box, middle, small: small && !isInLine(element) };
    });
    const distance = ({ x, y }: { x: number; y: number }, box: DOMRect) =>
      Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      );
    const problems = targets.flatMap(({ element, box, middle, small }) => {
      if (!small) return [];
      const near = targets.find(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          (other.small
            ? Math.hypot(other.middle.x - middle.x, other.middle.y - middle.y) < LEAST
            : distance(middle, other.box) < LEAST / 2),
      );
      const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
      return near ? [`${size} ${element.outerHTML.slice(0, 160)}`] : [];
    });
    return [...new Set(problems)];
  });

/**
 * Text that is cut off by what is around it, or that stands beside the page.
 * @param mayShorten whether names may end in three dots, as they do where there is room for more
 */
export const lostText = (page: Page, mayShorten: boolean): Promise<string[]> =>
  page.evaluate((mayShorten) => {
    const SLACK = 2;
    const problems = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const width = document.documentElement.clientWidth;
    const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // What the browser leaves out until it comes near has no place yet.
      const visible = { visibilityProperty: true, contentVisibilityAuto: true };
      if (!node.textContent?.trim() || !parent?.checkVisibility(visible)) continue;
      if (parent.closest("script, style, noscript")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const free = { x: false, y: false };
      let spoken = false;
      let by = "";
      for (let around: Element | null = parent; around; around = around.parentElement) {
        const style = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        // For those who hear the page: nobody sees that it is cut.
        if (style.clipPath === "inset(50%)") spoken = true;
        const shortened = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
        if (mayShorten && shortened) continue;
        if (["auto", "scroll"].includes(style.overflowX)) free.x = true;
        if (["auto", "scroll"].includes(style.overflowY)) free.y = true;
        const beside = box.right > frame.right + SLACK || box.left < frame.left - SLACK;
        const below = box.bottom > frame.bottom + SLACK || box.top < frame.top - SLACK;
        if (cuts(style.overflowX) && beside && !free.x) by ||= around.outerHTML.slice(0, 120);
        if (cuts(style.overflowY) && below && !free.y) by ||= around.outerHTML.slice(0, 120);
      }
      if (!free.x && (box.right > width + SLACK || box.left < -SLACK)) by ||= "the page";
      if (by && !spoken) problems.add(`"${node.textContent.trim().slice(0, 40)}" cut by ${by}`);
    }
    return [...problems];
  }, mayShorten);

/**
 * Text that nobody can read where colours are forced: behind it browsers lay a plate of the page's
 * ground, unless its element is left to its own colours.
 */
export const platedText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "Canvas";
    const ground = getComputedStyle(probe).color;
    probe.remove();
    const problems = new Set<string>();
    for (const element of document.querySelectorAll("body *:not(svg *)")) {
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      if (!texts.some(({ textContent }) => textContent?.trim())) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { color, forcedColorAdjust } = getComputedStyle(element);
      if (forcedColorAdjust === "auto" && color === ground) {
        problems.add(element.outerHTML.slice(0, 160));
      }
    }
    return [...problems];
  });

/** Doubles every text, as visitors do in their browser's settings. */
export async function doubleText(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}

/** What moves although the visitor asked for no motion: anything that takes longer than 10 ms. */
export const movement = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LONGEST = 0.01;
    const longest = (times: string) =>
      Math.max(
        ...times.split(",").map((time) => parseFloat(time) * (/ms$/.test(time.trim()) ? 0.001 : 1)),
      );
    const problems = new Set<string>();
    for (const element of document.querySelectorAll("*")) {
      const kinds =
        element instanceof HTMLDialogElement ? [null, "::backdrop"] : [null, "::before", "::after"];
      for (const pseudo of kinds) {
        const style = getComputedStyle(element, pseudo);
        const moves =
          longest(style.transitionDuration) > LONGEST ||
          (style.animationName !== "none" && longest(style.animationDuration) > LONGEST);
        if (moves)
          problems.add(
            `${element.tagName}${pseudo ?? ""} ${element.className.toString().slice(0, 80)}`,
          );
      }
    }
    for (const animation of document.getAnimations()) {
      const { duration = 0 } = animation.effect?.getComputedTiming() ?? {};
      if (Number(duration) > LONGEST * 1_000)
        problems.add(
          `animation of ${(animation.effect as KeyframeEffect).target?.outerHTML.slice(0, 120)}`,
        );
    }
    return [...problems];
  });

/** Where the focus is: how it is shown, and whether something lies over it. */
export interface Stop {
  html: string;
  /** Whether a ring is drawn around it (or around the label of a control that is not drawn). */
  ringed: boolean;
  /** Whether nothing of it can be seen. */
  hidden: boolean;
  /** Whether it comes after the stop before it in the document. */
  inOrder: boolean;
}

/** Goes through the page with the Tab key, from its beginning to its end, or for `most` stops. */
export async function tabThrough(page: Page, most = 60): Promise<Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
    Object.assign(globalThis, { before: null });
  });
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    if (!stop) break;
    stops.push(stop);
    if (stop.html === "again") {
      stops.pop();
      break;
    }
  }
  return stops;
}

function describeFocus(): Stop | null {
  const scope = globalThis as unknown as { before: Element | null; first?: Element };
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { before } = scope;
  if (before === null) scope.first = element;
  else if (element === scope.first)
    return { html: "again", ringed: true, hidden: false, inOrder: true };
  scope.before = element;
  const drawn =
    element.getBoundingClientRect().width > 1
      ? element
      : ((element as HTMLInputElement).labels?.[0] ?? element);
  const style = getComputedStyle(drawn);
  const box = drawn.getBoundingClientRect();
  const inside = (x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (drawn.contains(top) || top.contains(drawn));
  };
  // Beside the window is what a list that grew has pushed away, not what something lies over.
  const away = box.bottom <= 0 || box.top >= window.innerHeight;
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  return {
    html: element.outerHTML.slice(0, 160),
    // In a frame the ring is drawn around what is in it.
    ringed:
      element.tagName === "IFRAME" ||
      (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1),
    hidden: !away && !points.some(([x, y]) => inside(x, y)),
    inOrder:
      before === null ||
      before === element ||
      !before.isConnected ||
      Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
  };
}

/**
 * What is wrong with how mistakes are told: the first wrong field must have the focus, and each must
 * be described by what is wrong with it.
 */
export const untiedErrors = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong = [...document.querySelectorAll('[aria-invalid="true"]')].filter(
      (element) => element.getClientRects().length > 0,
    );
    const isTold = (element: Element) => {
      const tied = element.closest("[aria-describedby]") ?? element;
      const ids = tied.getAttribute("aria-describedby")?.split(" ") ?? [];
      // A hint is no word of what is wrong.
      return ids.some((id) => id.endsWith("-error") && document.getElementById(id)?.textContent);
    };
    const first = wrong[0];
    const problems = wrong
      .filter((element) => !isTold(element))
      .map((element) => `nothing tells of ${element.outerHTML.slice(0, 120)}`);
    if (first && !first.contains(document.activeElement)) {
      problems.push(`the focus is on ${document.activeElement?.outerHTML.slice(0, 120)}`);
    }
    return problems;
  });
