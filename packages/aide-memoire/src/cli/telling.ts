import type { Diagnostic, Severity } from '@aide-memoire/schema';
import type { RunEvent } from '../events.ts';
import type { Lines } from '../report/lines.ts';
import type { Reporter } from '../report/reporter.ts';
import { type ReportFormat, reporters } from '../report/reporters.ts';
import { type Counts, plural, summarise } from '../report/summary.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Options about how a run is told. */
export interface TellingFlags {
  readonly format?: ReportFormat;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** How a run is told where its options leave it out. */
export interface TellingDefaults {
  readonly report?: ReportFormat | undefined;
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

/** Tells a run to the terminal while it goes on. */
export class Telling {
  readonly counts: Counts = { error: 0, warning: 0, info: 0 };
  readonly #terminal: Terminal;
  readonly #reporter: Reporter;
  readonly #progress: Progress;
  readonly #isQuiet: boolean;
  readonly #isVerbose: boolean;
  readonly #write: (text: string) => void;
  /** Whether standard output is one document, and nothing else may stand there. */
  readonly isDocument: boolean;

  /** `isData` says that findings are what the command is for, and so go to standard output. */
  constructor(terminal: Terminal, flags: TellingFlags, config: TellingDefaults, isData: boolean) {
    const format = flags.format ?? config.report ?? 'pretty';
    this.isDocument = format === 'json' || format === 'sarif';
    const isOut = isData || this.isDocument;
    const { colors, columns } = isOut ? terminal.outStream : terminal.errStream;
    this.#terminal = terminal;
    this.#reporter = reporters[format]({ colors, columns, version: terminal.version });
    this.#isQuiet = flags.quiet ?? config.quiet ?? false;
    this.#isVerbose = flags.verbose ?? config.verbose ?? false;
    this.#progress = new Progress(terminal, this.#isQuiet);
    this.#write = isOut ? terminal.out : terminal.err;
    this.#send(this.#reporter.begin());
  }

  /** Takes what a run tells. */
  readonly onEvent = (event: RunEvent): void => {
    this.findings(event.diagnostics, event.type === 'brief' ? event.lines : {});
    if (event.type !== 'brief') return;
    const written = event.outputs.filter((output) => output.written).length;
    if (this.#isVerbose) {
      const files =
        event.outputs.length === 0 ? '' : `: ${written} written, ${event.outputs.length - written} unchanged`;
      this.remark(`${event.name}${files}`);
    }
    this.#progress.show(event.done, event.total, event.name);
  };

  /** Tells findings. */
  findings(diagnostics: readonly Diagnostic[], lines: Lines = {}): void {
    for (const { severity } of diagnostics) this.counts[severity] += 1;
    const loud = this.#isQuiet ? diagnostics.filter((found) => isError(found.severity)) : diagnostics;
    if (loud.length > 0) this.#send(this.#reporter.findings(loud, lines));
  }

  /** A name or another piece of data, unless standard output is a document. */
  data(text: string): void {
    if (this.isDocument) return;
    this.#progress.clear();
    this.#terminal.out(text);
  }

  /** Something by the way. */
  remark(text: string): void {
    if (this.#isQuiet) return;
    this.#progress.clear();
    this.#terminal.err(`${text}\n`);
  }

  /** Ends the telling; `more` goes into formats that can hold it. */
  end(files: number, more: Readonly<Record<string, unknown>>, remark = ''): void {
    this.#send(this.#reporter.end(more));
    this.remark(`${summarise(this.counts, files)}${remark === '' ? '' : ` ${remark}`}`);
  }

  #send(text: string): void {
    if (text === '') return;
    this.#progress.clear();
    this.#write(text);
  }
}

const isError = (severity: Severity) => severity === 'error';

/** `3 files written, 2 unchanged.` */
export const outputsRemark = (written: number, unchanged: number): string =>
  `${plural(written, 'file')} written${unchanged === 0 ? '' : `, ${unchanged} unchanged`}.`;

/** A terminal for a command whose standard output is one file: everything else goes beside it. */
export const besideData = (terminal: Terminal): Terminal => ({
  ...terminal,
  outStream: terminal.errStream,
  out: (content) => {
    if (typeof content === 'string') terminal.err(content);
  },
});
