import type { Terminal } from './terminal.ts';

/** Runs over fewer briefs are done before anybody wonders. */
const LONG = 20;
const BAR = 20;

/** Tells how far a long run is: a bar in a terminal, a line for each tenth elsewhere. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #isOff: boolean;
  #isShown = false;
  #tenths = 0;

  constructor(terminal: Terminal, isOff: boolean) {
    this.#terminal = terminal;
    this.#isOff = isOff;
  }

  show(done: number, total: number, name: string): void {
    if (this.#isOff || total < LONG) return;
    const { isTerminal, columns = 80 } = this.#terminal.errStream;
    if (isTerminal) this.#draw(done, total, name, columns);
    else this.#tell(done, total);
  }

  #draw(done: number, total: number, name: string, columns: number): void {
    const filled = Math.floor((done / total) * BAR);
    const bar = `[${'='.repeat(filled)}${' '.repeat(BAR - filled)}] ${done} of ${total}`;
    const room = columns - bar.length - 3;
    const shown = room > 8 ? `${bar}  ${name.slice(-room)}` : bar.slice(0, columns - 1);
    if (done >= total) this.clear();
    else {
      // Back to the start of the line, and erase what is right of it.
      this.#terminal.err(`\r${shown}\u001B[K`);
      this.#isShown = true;
    }
  }

  #tell(done: number, total: number): void {
    const tenths = Math.floor((done / total) * 10);
    if (tenths === this.#tenths || total < LONG * 10) return;
    this.#tenths = tenths;
    this.#terminal.err(`${done} of ${total}\n`);
  }

  /** Takes the bar away, before something else is written. */
  clear(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#terminal.err('\r\u001B[K');
  }
}
