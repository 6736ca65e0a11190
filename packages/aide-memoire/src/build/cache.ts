import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '@aide-memoire/schema';
import { sha256 } from '../work/digest.ts';

/** A document in a format, as it is kept. */
export interface Kept {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly found: readonly Diagnostic[];
  /** Whether the findings quote what is for teachers only. */
  readonly isSecret: boolean;
}

/** Keeps what was made under the digest of all that went in. It can be thrown away at any moment. */
export interface Cache {
  /** `undefined` for what is not there or is damaged. */
  readonly get: (key: string) => Promise<Kept | undefined>;
  /** Never rejects: what cannot be kept is made again. */
  readonly put: (key: string, kept: Kept) => Promise<void>;
  /** Lets go of what nobody asked for within a month. */
  readonly trim: () => Promise<void>;
}

/** A cache that keeps nothing. */
export const noCache: Cache = {
  get: async () => undefined,
  put: async () => undefined,
  trim: async () => undefined,
};

const MONTH = 30 * 24 * 60 * 60 * 1000;
const LINE_FEED = 10;

/**
 * Opens the cache in a folder. An entry is a file: the digest of the rest, a line of JSON, the bytes. It is written beside its place
 * and renamed, so builds that run at once cannot hurt each other, and its digest shows if it was cut short. `now` is in milliseconds.
 */
export function openCache(folder: string, now: number): Cache {
  const place = (key: string) => join(folder, key.slice(0, 2), key);
  let isTouched = false;
  let count = 0;
  return {
    get: async (key) => {
      const path = place(key);
      const content = await readFile(path).catch(() => undefined);
      if (content === undefined) return undefined;
      const kept = unpack(content);
      // Its day of use keeps it from being let go; the bytes do not depend on it.
      if (kept !== undefined) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
      return kept;
    },
    put: async (key, kept) => {
      const path = place(key);
      count += 1;
      const beside = `${path}.${process.pid}.${count}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        if (!isTouched) await writeFile(join(folder, '.gitignore'), '*\n');
        isTouched = true;
        await writeFile(beside, pack(kept));
        await rename(beside, path);
      } catch {
        await rm(beside, { force: true }).catch(() => undefined);
      }
    },
    trim: async () => {
      if (!isTouched) return;
      for (const shelf of await readdir(folder).catch(() => [])) {
        for (const name of await readdir(join(folder, shelf)).catch(() => [])) {
          const path = join(folder, shelf, name);
          const used = (await stat(path).catch(() => undefined))?.mtimeMs ?? now;
          if (now - used > MONTH) await rm(path, { force: true }).catch(() => undefined);
        }
      }
    },
  };
}

function pack({ name, bytes, found, isSecret }: Kept): Uint8Array {
  const head = Buffer.from(`${JSON.stringify({ name, found, isSecret, isEmpty: bytes === undefined })}\n`);
  const body = bytes === undefined ? head : Buffer.concat([head, bytes]);
  return Buffer.concat([Buffer.from(`${sha256(body)}\n`), body]);
}

function unpack(content: Buffer): Kept | undefined {
  const first = content.indexOf(LINE_FEED);
  const body = content.subarray(first + 1);
  if (first < 0 || content.subarray(0, first).toString() !== sha256(body)) return undefined;
  const second = body.indexOf(LINE_FEED);
  const head = JSON.parse(body.subarray(0, second).toString()) as {
    name: string;
    found: Diagnostic[];
    isSecret: boolean;
    isEmpty: boolean;
  };
  const { name, found, isSecret, isEmpty } = head;
  // Whoever can write here must not reach any other place.
  if (basename(name) !== name || name.includes('\\')) return undefined;
  return isEmpty
    ? { name, found, isSecret }
    : { name, found, isSecret, bytes: new Uint8Array(body.subarray(second + 1)) };
}
