import type { FontFace } from '@aide-memoire/handout';
import { type Face, makeFace } from './face.ts';
import { makeShaper, type Shaper } from './shape.ts';

/** Faces that are ready to set type with. */
export interface Faces {
  readonly all: readonly Face[];
  readonly shaper: Shaper;
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
  return { all, shaper: started.shaper, broken };
}

// HarfBuzz starts its WebAssembly with a top-level await, which would forbid `require` of this package: so import().
async function startEngine() {
  const [harfbuzz, fontkit] = await Promise.all([import('harfbuzzjs'), import('fontkit')]);
  return { harfbuzz, fontkit, shaper: makeShaper(harfbuzz) };
}

function faceOf({ harfbuzz, fontkit }: Engine, font: FontFace): Face {
  const known = parsed.get(font.bytes);
  if (known !== undefined) return known;
  requireTrueType(font.bytes);
  const shaping = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(font.bytes)));
  const face = makeFace(count++, font, fontkit.create(font.bytes), shaping);
  parsed.set(font.bytes, face);
  return face;
}

// fontkit loops without end on some damaged WOFF files, and HarfBuzz reads none; so only plain TrueType and OpenType pass.
function requireTrueType(bytes: Uint8Array): void {
  const tag = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!['00010000', '74727565', '4f54544f'].includes(tag)) throw new Error('not a TrueType or OpenType file');
}
