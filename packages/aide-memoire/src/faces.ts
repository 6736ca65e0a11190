import { readFile } from 'node:fs/promises';
import { defaultFaces } from '@aide-memoire/fonts';
import type { FontFace } from '@aide-memoire/handout';
import { digestOf } from './work/digest.ts';

let loading: Promise<readonly FontFace[]> | undefined;

/** The default faces with their bytes, read once per process. */
export function loadDefaultFaces(): Promise<readonly FontFace[]> {
  loading ??= Promise.all(
    defaultFaces.map(async ({ family, weight, style, url }) => ({
      family,
      weight,
      style,
      bytes: new Uint8Array(await readFile(url)),
    })),
  );
  return loading;
}

/** Digest of the default faces, their bytes included. */
export const fontDigest = async (): Promise<string> => digestOf(await loadDefaultFaces());
