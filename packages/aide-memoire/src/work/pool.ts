import { availableParallelism } from 'node:os';
import type { Outcome, Task } from './tasks.ts';

/** Does tasks, on this thread or on others. */
export interface Crew {
  readonly run: (task: Task) => Promise<Outcome>;
  /** How many tasks it is worth to hand out at once. */
  readonly width: number;
  readonly close: () => Promise<void>;
}

/**
 * A thread takes seconds until its code is compiled for speed: so many tasks this thread does by itself before it calls others. With
 * two threads and a hundred briefs both ways take as long.
 */
const FEW = 100;

/**
 * Makes a crew of at most `jobs` threads, as many as there are cores when left out. Unless more tasks are expected, the first ones are
 * done on this thread, so that a run over a few briefs calls no other. What is run from sources has no other threads: they could not
 * read TypeScript.
 */
export function makeCrew(jobs = availableParallelism(), expected = 0): Crew {
  const isBuilt = !import.meta.url.endsWith('.ts');
  let started = expected > FEW ? FEW : 0;
  let own: Promise<unknown> = Promise.resolve();
  let pool: Promise<Pool> | undefined;
  return {
    width: jobs * 4,
    run: async (task) => {
      started += 1;
      if (jobs > 1 && isBuilt && started > FEW) {
        pool ??= openPool(jobs);
        return (await pool).run(task);
      }
      const result = own.then(() => here(task));
      own = result.catch(() => undefined);
      return result;
    },
    close: async () => (await pool)?.close(),
  };
}

async function here(task: Task): Promise<Outcome> {
  const { perform } = await import('./perform.ts');
  return perform(task);
}

/**
 * Megabytes that a thread's objects may take. V8 makes room for young objects by it: with 256, a thousand briefs to three formats took
 * 48 s on two threads and 380 MB, as they were moved about all the time; with 1024 they take 36 s and as much memory, with 2048 29 s
 * and 540 MB. A brief that needs more is built on the main thread, which has no such bound.
 */
const ENOUGH = 1024;

interface Pool {
  readonly run: (task: Task) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

async function openPool(jobs: number): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: ENOUGH },
  });
  return {
    run: async (task) => {
      try {
        return (await pool.run(task, { name: 'perform' })) as Outcome;
      } catch (error) {
        if (!isOutOfMemory(error)) throw error;
        return here(task);
      }
    },
    close: () => pool.destroy(),
  };
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Applies an asynchronous function to items, several at once, and gives the results in the order of the items. No more than `width`
 * are taken before the first is given.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  apply: (item: Item) => Promise<Result>,
  width: number,
): AsyncGenerator<Result> {
  const coming: Promise<Result>[] = [];
  for (const item of items) {
    const result = apply(item);
    // It is awaited later; until then a failure is not unhandled.
    result.catch(() => undefined);
    coming.push(result);
    const first = coming.length < width ? undefined : coming.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of coming) yield await result;
}
