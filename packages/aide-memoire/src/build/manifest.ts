import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '@aide-memoire/schema';
import * as z from 'zod';
import { writeWhole } from '../files/write-whole.ts';
import type { Identity as KnownIdentity } from '../work/tasks.ts';

/**
 * Findings of a brief, or that they quote what is for teachers only: a manifest lies among files that students get. They are in the
 * cache then, or are found again.
 */
export type Told = readonly Diagnostic[] | 'withheld';

/** One output, as it was made. */
export interface ManifestOutput {
  /** Digest of all that went in. */
  readonly key: string;
  /** SHA-256 of the file; `null` where there was nothing to print. */
  readonly sha256: string | null;
  /** Length of the file. */
  readonly bytes: number;
  readonly found?: Told;
}

/** One brief, as it was built. */
export interface ManifestBrief {
  /** Digest of its text and its translations. */
  readonly input: string;
  readonly identity: KnownIdentity;
  readonly found?: Told;
  /** By the names of the files. */
  readonly outputs: Readonly<Record<string, ManifestOutput>>;
}

/** What a folder of outputs was made from. Keys are paths of briefs from that folder, with forward slashes. */
export type Manifest = ReadonlyMap<string, ManifestBrief>;

const digest = z.string().regex(/^[\da-f]{64}$/);
const list = z.array(
  z.custom<Diagnostic>((value) => typeof value === 'object' && value !== null && 'code' in value),
);
const found = z.union([list, z.literal('withheld')]).optional();

const Identity = z.object({ lang: z.string(), member: z.object({ id: z.string() }) });

const File = z.object({
  version: z.literal(1),
  briefs: z.record(
    z.string(),
    z.object({
      input: digest,
      identity: z.custom<KnownIdentity>((value) => Identity.safeParse(value).success),
      found,
      outputs: z.record(
        z.string().regex(/^[^/\\]+$/),
        z.object({ key: digest, sha256: digest.nullable(), bytes: z.number(), found }),
      ),
    }),
  ),
});

/** Name of the file beside the outputs, hidden from who looks for handouts; a part of a build has its own, so that parts can be put together. */
const nameOf = (part: string | undefined) =>
  part === undefined ? '.aide-memoire.manifest.json' : `.aide-memoire.manifest.${part}.json`;

const NAMES = /^\.aide-memoire\.manifest(?:\.[\w-]+)?\.json$/;

/**
 * Reads the manifests of a folder of outputs, those of all parts together. One that is damaged is as good as none: everything it
 * would have told is made anew.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const names = await readdir(folder).catch(() => []);
  const known = new Map<string, ManifestBrief>();
  for (const name of names.filter((each) => NAMES.test(each)).toSorted()) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    for (const [path, brief] of Object.entries(parse(text))) known.set(path, brief);
  }
  return known;
}

function parse(text: string): Readonly<Record<string, ManifestBrief>> {
  try {
    const result = File.safeParse(JSON.parse(text));
    // Absent keys are absent in what is parsed too; the type cannot know it.
    return result.success ? (result.data.briefs as Readonly<Record<string, ManifestBrief>>) : {};
  } catch {
    return {};
  }
}

/** Writes the manifest, whole or not at all, and not if it says the same already. Rejects as the disk does. */
export async function writeManifest(
  folder: string,
  manifest: Manifest,
  part: string | undefined,
): Promise<void> {
  const path = join(folder, nameOf(part));
  const sorted = [...manifest].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = `${JSON.stringify({ version: 1, briefs: Object.fromEntries(sorted) }, undefined, 1)}\n`;
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== text) await writeWhole(path, new TextEncoder().encode(text));
}
