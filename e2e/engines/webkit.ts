import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, WebElement, type WebDriver } from "selenium-webdriver";
import type { Browser, Handle, Size, Tab } from "./browser";

/** Without this the buttons of the browser's own bar keep its window wider than a phone. */
const NARROW_BAR = "* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px; }";

const READY_WITHIN_MS = 20_000;

/** WebKitGTK's own small browser, over WebDriver, on a screen that nobody sees. */
export async function startWebKit(driver: string, screen: string): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), "loyalty-web-webkit-"));
  mkdirSync(join(folder, "gtk-3.0"));
  writeFileSync(join(folder, "gtk-3.0", "gtk.css"), NARROW_BAR);
  const { display, process: xvfb } = await startScreen(screen);
  const env = { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: folder, GDK_BACKEND: "x11" };
  return {
    newTab: async (size) => {
      // On a busy machine a browser now and then does not get in touch with its driver.
      const { session, service } =
        (await startSession(driver, env)) ?? (await startSession(driver, env)) ?? noSession();
      await resize(session, size);
      const close = async () => {
        await session.quit();
        await end(service);
      };
      return { ...tabOf(session), close };
    },
    close: async () => {
      await end(xvfb);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Session {
  session: WebDriver;
  service: ChildProcess;
}

/** A browser with a driver of its own, which forgets everything at its end; null if it does not start. */
async function startSession(driver: string, env: NodeJS.ProcessEnv): Promise<Session | null> {
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], { stdio: "ignore", env });
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/status`);
  const building = new Builder()
    .usingServer(address)
    .withCapabilities({ browserName: "MiniBrowser", acceptInsecureCerts: true })
    .build();
  const session = await Promise.race([building.catch(() => null), pause(READY_WITHIN_MS)]);
  if (session) return { session, service };
  // The browser ends with its driver.
  await end(service);
  return null;
}

function noSession(): never {
  throw new Error("WebKit does not start.");
}

const pause = (ms: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), ms));

const tabOf = (session: WebDriver): Omit<Tab, "close"> => ({
  open: (address) => session.get(address),
  evaluate: (work, ...given) => session.executeScript(work, ...given),
  element: async (find, ...given) => {
    const found = await session.executeScript(find, ...given);
    return found instanceof WebElement ? handleOf(found) : null;
  },
  photograph: async () => Buffer.from(await session.takeScreenshot(), "base64"),
});

const handleOf = (element: WebElement): Handle => ({
  click: () => element.click(),
  type: (text) => element.sendKeys(text),
});

/** The window is as much higher than the page as its bar is high. */
async function resize(session: WebDriver, { width, height }: Size): Promise<void> {
  const window = session.manage().window();
  await window.setRect({ x: 0, y: 0, width, height });
  const inner = await session.executeScript(() => innerHeight);
  await window.setRect({ x: 0, y: 0, width, height: 2 * height - inner });
}

/** An X server without hardware. It says itself which display number was free. */
async function startScreen(command: string): Promise<{ display: string; process: ChildProcess }> {
  const child = spawn(
    command,
    ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const [number] = (await once(child.stdio[3]!, "data")) as [Buffer];
  return { display: `:${number.toString().trim()}`, process: child };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function answers(address: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await fetch(address).catch(() => null))?.ok) {
    if (Date.now() > deadline) throw new Error(`Nothing answers at ${address}.`);
    await pause(50);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  await exited;
}
