import { resolve } from 'node:path';
import type { BuildOptions } from './build/options.ts';
import { findSources } from './files/sources.ts';

/** What to watch. */
export interface WatchOptions extends BuildOptions {
  /** Builds again; what did not change is not made anew. */
  readonly rebuild: () => Promise<unknown>;
  /** Other files whose change matters: the configuration's. */
  readonly also?: readonly string[];
  /** Is told when a build is awaited. */
  readonly remark?: (text: string) => void;
}

/** Saving a file is often more than one change of the disk; milliseconds without another one. */
const QUIET = 60;

/**
 * Builds, and again after every change of a brief, the configuration, the logo or the letterhead. A brief with an error keeps its files,
 * and is built when it is mended. Ends when the signal is aborted.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const { rebuild, remark, signal } = options;
  const { watch: observe } = await import('chokidar');
  const out = outOf(options);
  const watcher = observe([...(await placesOf(options)), ...(options.also ?? [])], {
    ignoreInitial: true,
    ignored: (path) =>
      /(?:^|[\\/])(?:node_modules|\.git|\.aide-memoire)(?:[\\/]|$)/.test(path) || path === out,
    // Editors save by writing beside and renaming: for a moment the file is not there.
    atomic: true,
  });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const build = () => {
    running = running.then(rebuild).then(
      () => remark?.('Waiting for changes.'),
      (error: unknown) => {
        if (signal?.aborted !== true) remark?.(error instanceof Error ? error.message : String(error));
      },
    );
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(build, QUIET);
  };
  await new Promise<void>((ready) => watcher.once('ready', ready));
  watcher.on('all', soon);
  build();
  await new Promise<void>((ended) => {
    if (signal === undefined) return;
    if (signal.aborted) ended();
    else signal.addEventListener('abort', () => ended(), { once: true });
  });
  clearTimeout(timer);
  await watcher.close();
  await running;
}

function outOf({ out, config, configFolder, cwd = process.cwd() }: BuildOptions): string {
  return out === undefined ? resolve(configFolder ?? cwd, config?.out ?? 'out') : resolve(cwd, out);
}

/** Folders are watched whole; of a file, its folder would bring too much, and so it is watched by itself. */
async function placesOf(options: BuildOptions): Promise<ReadonlySet<string>> {
  const { paths = ['.'], cwd = process.cwd(), config, configFolder = cwd, letterhead } = options;
  const places = new Set(paths.map((path) => resolve(cwd, path)));
  const { sources } = await findSources(paths, cwd);
  for (const { path, translations, folder } of sources)
    if (folder === undefined) for (const file of [path, ...translations]) places.add(file);
  const logo = config?.institute?.logo;
  const brand = [typeof logo === 'string' ? logo : logo?.file, config?.letterhead];
  for (const file of brand) if (file !== undefined) places.add(resolve(configFolder, file));
  if (letterhead !== undefined) places.add(resolve(cwd, letterhead));
  return places;
}
