import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../support/repository.ts';

const RUNS = join(ROOT, 'test/library/.run');
const shim = fileURLToPath(new URL('shim.mjs', import.meta.url));

/** What a command came to. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs what a page tells its reader to do, in a folder of its own that lasts as long as the page: files that it names are there for its
 * commands, and a `cd` holds for the next block.
 */
export class Session {
  readonly folder: string;
  #cwd: string;
  #count = 0;

  constructor(page: string) {
    this.folder = join(RUNS, page.replaceAll(/[^\w]/g, '-'));
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(join(this.folder, '.bin'), { recursive: true });
    this.#cwd = this.folder;
    for (const name of ['npx', 'npm', 'pnpm', 'aide-memoire']) {
      const file = join(this.folder, '.bin', name);
      writeFileSync(file, `#!/bin/sh\nexec ${process.execPath} ${shim} ${name} "$@"\n`);
      chmodSync(file, 0o755);
    }
    // Pages speak of a brief that their reader has: talks.md, alone or in a folder.
    const brief = join(ROOT, 'examples/pipeline/briefs/simla.md');
    const text = readFileSync(brief, 'utf8');
    for (const name of ['talks.md', 'briefs/talks.md']) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), text.replace(/^id: .*$/m, 'id: talks'));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  /** Writes a file, from where the last command left off. */
  write(name: string, text: string): void {
    const path = join(this.#cwd, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Runs commands in a shell, one after the other; the first that fails is the last. */
  shell(commands: string): Ran {
    const where = join(this.folder, '.cwd');
    const { status, stdout, stderr } = spawnSync('bash', ['-ec', `${commands}\npwd > '${where}'`], {
      cwd: this.#cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(this.folder, '.bin')}:${process.env.PATH}`,
        PAGE: this.folder,
        NO_COLOR: '1',
        CI: '1',
      },
    });
    if (status === 0) this.#cwd = spawnSync('cat', [where], { encoding: 'utf8' }).stdout.trim();
    return { status, stdout, stderr };
  }

  /** Runs a module in TypeScript on the packages as they are published. */
  module(code: string): Ran {
    this.#count += 1;
    const file = join(this.folder, `block-${this.#count}.ts`);
    writeFileSync(file, code);
    return spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), file], {
      cwd: this.#cwd,
      encoding: 'utf8',
    });
  }

  /** Takes the folder away. */
  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
