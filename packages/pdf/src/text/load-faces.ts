import type { FontFace } from '@aide-memoire/handout';
import { makeCache } from './cache.ts';
import { type Face, makeFace } from './face.ts';
import { makeSetter, type Setter } from './setter.ts';

/** Faces that are ready to set type with. */
export interface Faces {
  readonly all: readonly Face[];
  /** What text is set with; the same for the same faces. */
  readonly setter: Setter;
  /** Families whose files cannot be read, with the reason. */
  readonly broken: readonly { readonly family: string; readonly reason: string }[];
}

const parsed = new WeakMap<Uint8Array, Face>();
let count = 0;

/**
 * Parses font files, each once per process: a face is remembered by the identity of its `bytes`. Files that cannot be read
 * are left out and named in `broken`; it never throws for them.
 */
export function loadFaces(fonts: readonly FontFace[]): Faces {
  const all: Face[] = [];
  const broken: { family: string; reason: string }[] = [];
  for (const font of fonts) {
    try {
      all.push(faceOf(font));
    } catch (error) {
      broken.push({ family: font.family, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { all, setter: setterFor(all), broken };
}

/** Sets of faces that are remembered at most, with the words set in them. */
const SETTERS = 4;
const setters = makeCache<Setter>(SETTERS);

const setterFor = (all: readonly Face[]): Setter =>
  setters(all.map(({ id }) => id).join(' '), () => makeSetter(all));

function faceOf(font: FontFace): Face {
  const known = parsed.get(font.bytes);
  if (known !== undefined) return known;
  const face = makeFace(count++, font);
  parsed.set(font.bytes, face);
  return face;
}
