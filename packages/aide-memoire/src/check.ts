import { type Diagnostic, hasErrors } from '@aide-memoire/schema';
import type { EditorialOptions } from './editorial-options.ts';
import type { OnEvent } from './events.ts';
import { type ReadSource, readSources, rereading } from './files/read-sources.ts';
import { findSources } from './files/sources.ts';
import { noBrief } from './read-brief.ts';
import { linesOf } from './report/lines.ts';
import { compareBriefs, type Member } from './together.ts';
import { inOrder, makeCrew } from './work/pool.ts';

/** What to check. */
export interface CheckOptions {
  /** Files and folders; `-` is the text of `stdin`. */
  readonly paths: readonly string[];
  /** The text that `-` stands for. */
  readonly stdin?: string;
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
  /** How the editorial rules are set; `false` leaves them out. */
  readonly editorial?: EditorialOptions | false;
  /** Most threads; as many as there are cores when absent. */
  readonly jobs?: number;
  /** Is told of each brief as soon as it is done, in the order of the briefs whatever the number of threads. */
  readonly onEvent?: OnEvent;
  /** Whether the result holds the findings; true when absent. `false` keeps memory flat where `onEvent` takes them. */
  readonly collect?: boolean;
  /** Ends the check early: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Outcome of a check. */
export interface Checked {
  /** Every finding of every brief in the order of the briefs, and then those that only show when the briefs are seen together. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many briefs were read. */
  readonly briefs: number;
  readonly ok: boolean;
}

/** Reads and checks briefs. Every finding of every file comes in one run; a file that cannot be read is a finding too. */
export async function check(options: CheckOptions): Promise<Checked> {
  const { paths, cwd = process.cwd(), editorial = {}, stdin, onEvent, signal, collect = true } = options;
  const { sources, diagnostics: found } = await findSources(paths, cwd, stdin);
  const collected: Diagnostic[] = [];
  let ok = true;
  const count = (diagnostics: readonly Diagnostic[]) => {
    if (hasErrors(diagnostics)) ok = false;
    if (collect) collected.push(...diagnostics);
  };
  const tell = (diagnostics: readonly Diagnostic[]) => {
    if (diagnostics.length === 0) return;
    count(diagnostics);
    onEvent?.({ type: 'findings', diagnostics });
  };
  tell(found);
  if (found.length === 0 && sources.length === 0) tell([noBrief(paths)]);
  const members: Member[] = [];
  let briefs = 0;
  let done = 0;
  const crew = makeCrew(options.jobs, sources.length);
  const work = async (read: ReadSource) => {
    signal?.throwIfAborted();
    return 'problem' in read
      ? read
      : { file: read.file, outcome: await crew.run({ file: read.file, editorial }) };
  };
  try {
    for await (const one of inOrder(readSources(sources, cwd), work, crew.width)) {
      signal?.throwIfAborted();
      done += 1;
      if ('problem' in one) {
        tell([one.problem]);
        continue;
      }
      const { file, outcome } = one;
      briefs += 1;
      const { identity, comparable, found: diagnostics } = outcome;
      if (identity !== undefined) {
        const kept = comparable === undefined ? {} : { comparable };
        members.push({ name: file.name, identity, ...kept, reread: rereading(file, cwd) });
      }
      count(diagnostics);
      const lines = linesOf(diagnostics, file);
      onEvent?.({
        type: 'brief',
        name: file.name,
        diagnostics,
        lines,
        outputs: [],
        done,
        total: sources.length,
      });
    }
  } finally {
    await crew.close();
  }
  for (const diagnostics of await compareBriefs(members, editorial)) tell(diagnostics);
  return { diagnostics: collected, briefs, ok };
}
