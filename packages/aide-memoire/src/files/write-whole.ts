import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '../work/digest.ts';

/** A file that lies beside its place, whole and flushed. */
export interface Staged {
  /** Puts it in its place. Rejects as the disk does; what was there before then stays. */
  readonly commit: () => Promise<void>;
  /** Takes it away. */
  readonly discard: () => Promise<void>;
}

let count = 0;

/** Machines that share a disk must not take each other's files for left ones. */
const HOST = sha256(hostname()).slice(0, 8);

/** Writes a file beside its place. Rejects as the disk does, and leaves nothing behind then. */
export async function stage(path: string, bytes: Uint8Array): Promise<Staged> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  count += 1;
  // A name of its own length: that of the file may be as long as a disk allows.
  const beside = join(folder, `.${HOST}-${process.pid}-${count}.part`);
  const discard = () => rm(beside, { force: true });
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await discard().catch(() => undefined);
    throw error;
  }
  const commit = async () => {
    try {
      await rename(beside, path);
    } catch (error) {
      await discard().catch(() => undefined);
      throw error;
    }
  };
  return { commit, discard };
}

/** Writes a file whole or not at all: beside its place first, flushed, then renamed. Rejects as the disk does. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const staged = await stage(path, bytes);
  await staged.commit();
}

/** Takes away what processes that are no more have left half written in a folder. */
export async function sweepParts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const { host, pid } = /^\.(?<host>[\da-f]{8})-(?<pid>\d+)-\d+\.part$/.exec(name)?.groups ?? {};
    if (host === HOST && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is running too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
