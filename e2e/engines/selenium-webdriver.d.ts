// The package brings no types. This is what is used of it.
declare module "selenium-webdriver" {
  interface Window {
    setRect(rect: { x: number; y: number; width: number; height: number }): Promise<unknown>;
  }

  export class WebElement {
    click(): Promise<void>;
    sendKeys(text: string): Promise<void>;
  }

  export interface WebDriver {
    get(address: string): Promise<void>;
    executeScript<A extends unknown[], T>(
      script: (...given: A) => T,
      ...given: A
    ): Promise<Awaited<T>>;
    /** As base64. */
    takeScreenshot(): Promise<string>;
    manage(): { window(): Window };
    quit(): Promise<void>;
  }

  export class Builder {
    usingServer(address: string): this;
    withCapabilities(capabilities: Record<string, unknown>): this;
    build(): Promise<WebDriver>;
  }
}
