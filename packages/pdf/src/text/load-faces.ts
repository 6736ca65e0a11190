import type { FontFace } from '@aide-memoire/handout';
import type { Font as HarfBuzzFont } from 'harfbuzzjs';
import { readFont } from '../font/sfnt.ts';
import { makeCache } from './cache.ts';
import { type Face, makeFace } from './face.ts';
import { makeSetter, type Setter } from './setter.ts';
import { makeShaper, type Shaper } from './shape.ts';

/** Faces that are ready to set type with. */
export interface Faces {
  readonly all: readonly Face[];
  readonly shaper: Shaper;
  /** What text is set with; the same for the same faces. */
  readonly setter: Setter;
  /** Families whose files no library could read, with the reason. */
  readonly broken: readonly { readonly family: string; readonly reason: string }[];
}

type Engine = Awaited<ReturnType<typeof startEngine>>;

let engine: Promise<Engine> | undefined;
const parsed = new WeakMap<Uint8Array, Face>();
let count = 0;

/**
 * Parses font files, each once per process: a face is remembered by the identity of its `bytes`. Files that cannot be read
 * are left out and named in `broken`; it never throws for them.
 */
export async function loadFaces(fonts: readonly FontFace[]): Promise<Faces> {
  engine ??= startEngine();
  const started = await engine;
  const all: Face[] = [];
  const broken: { family: string; reason: string }[] = [];
  for (const font of fonts) {
    try {
      all.push(faceOf(started, font));
    } catch (error) {
      broken.push({ family: font.family, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  const { shaper } = started;
  return { all, shaper, setter: setterFor(all, shaper), broken };
}

/** Sets of faces that are remembered at most, with the words set in them. */
const SETTERS = 4;
const setters = makeCache<Setter>(SETTERS);

const setterFor = (all: readonly Face[], shaper: Shaper): Setter =>
  setters(all.map(({ id }) => id).join(' '), () => makeSetter({ all, shaper }));

// HarfBuzz starts its WebAssembly with a top-level await, which would forbid `require` of this package: so import().
async function startEngine() {
  const harfbuzz = await import('harfbuzzjs');
  return { harfbuzz, shaper: makeShaper(harfbuzz) };
}

function faceOf({ harfbuzz }: Engine, font: FontFace): Face {
  const known = parsed.get(font.bytes);
  if (known !== undefined) return known;
  const file = readFont(font.bytes);
  let opened: HarfBuzzFont | undefined;
  const face = makeFace(count++, font, file, () => {
    opened ??= new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(font.bytes)));
    return opened;
  });
  parsed.set(font.bytes, face);
  return face;
}
