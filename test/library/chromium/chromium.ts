import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** The command of a Chromium on this machine, or nothing. */
export const chromium: string | undefined = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (command) => spawnSync(command, ['--version']).status === 0,
);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/**
 * A headless Chromium, spoken to in the DevTools protocol over a pipe: messages in JSON, each ended by a zero byte. So no package stands
 * between a test and the browser.
 */
export class Browser {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #heard: Message[] = [];
  #count = 0;
  #rest = '';

  constructor(command: string, profile: string) {
    this.#process = spawn(
      command,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${profile}`,
        '--remote-debugging-pipe',
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const from = this.#process.stdio[4] as Readable;
    from.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (this.#rest + chunk).split('\0');
      this.#rest = parts.pop() ?? '';
      for (const part of parts) this.#hear(JSON.parse(part) as Message);
    });
  }

  #hear(message: Message): void {
    if (message.id === undefined) this.#heard.push(message);
    else this.#waiting.get(message.id)?.(message);
  }

  /** Sends a command and gives its result; rejects with what the browser complains of. */
  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    this.#count += 1;
    const id = this.#count;
    const to = this.#process.stdio[3] as Writable;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result = {}, error }) => {
        this.#waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  }

  /** Events of a name that came so far. */
  heard(method: string): Record<string, unknown>[] {
    return this.#heard.filter((message) => message.method === method).map(({ params = {} }) => params);
  }

  /** Ends the browser. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('close', resolve));
    await this.send('Browser.close').catch(() => this.#process.kill());
    await ended;
  }
}
