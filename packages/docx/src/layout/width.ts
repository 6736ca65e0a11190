import { CARLITO } from './carlito.generated.ts';

/** The faces of the text font. */
export type Face = keyof typeof CARLITO;

const UNITS_PER_EM = 2048;

/** Code points below this are looked up in an array; nearly all Latin text is there. */
const NEAR = 0x250;

/** Widths of the characters of a face in ems. */
export interface Widths {
  /** By code point; not a number where the face has none. */
  readonly near: Float64Array;
  readonly far: ReadonlyMap<number, number>;
}

const known = new Map<Face, Widths>();

/** The table of a face, unpacked when it is first asked for. */
export function widthsOf(face: Face): Widths {
  const found = known.get(face);
  if (found !== undefined) return found;
  const near = new Float64Array(NEAR).fill(Number.NaN);
  const far = new Map<number, number>();
  for (const [from, packed] of CARLITO[face]) {
    packed.split(',').forEach((width, index) => {
      if (width === '') return;
      const ems = Number(width) / UNITS_PER_EM;
      if (from + index < NEAR) near[from + index] = ems;
      else far.set(from + index, ems);
    });
  }
  const made = { near, far };
  known.set(face, made);
  return made;
}

/** Width of a character in ems in Calibri, or in Carlito which has the same; `undefined` for what they do not have. */
export function emsOf(code: number, { near, far }: Widths): number | undefined {
  const width = code < NEAR ? near[code] : far.get(code);
  return Number.isNaN(width) ? undefined : width;
}
