import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from './chromium.ts';

/** Waits until something is there; rejects after half a minute. */
export async function until<Value>(
  look: () => Value | Promise<Value>,
  what: string,
): Promise<NonNullable<Value>> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found as NonNullable<Value>;
    await pause(100);
  }
  throw new Error(`It did not come: ${what}.`);
}

/** A page in a browser. */
export class Page {
  readonly #browser: Browser;
  readonly #session: string;

  private constructor(browser: Browser, session: string) {
    this.#browser = browser;
    this.#session = session;
  }

  /** Opens an address. */
  static async open(browser: Browser, url: string): Promise<Page> {
    const { targetId } = await browser.send('Target.createTarget', { url });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    return new Page(browser, String(sessionId));
  }

  /** What an expression comes to in the page. */
  async value(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#browser.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      this.#session,
    );
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return (result as { value?: unknown }).value;
  }

  /** Presses a button, as a user does, by a selector. */
  async click(selector: string): Promise<void> {
    await this.value(`document.querySelector(${JSON.stringify(selector)}).click()`);
  }

  /** Types a text in place of what a field holds, as a user does. */
  async type(selector: string, text: string): Promise<void> {
    await this.value(`document.querySelector(${JSON.stringify(selector)}).select()`);
    await this.#browser.send('Input.insertText', { text }, this.#session);
  }

  /** The words that an element shows. */
  async text(selector: string): Promise<string> {
    return String(await this.value(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`));
  }
}
