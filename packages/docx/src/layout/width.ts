import { CARLITO } from './carlito.generated.ts';

/** The faces of the text font. */
export type Face = keyof typeof CARLITO;

/** Code points below this are looked up in an array; nearly all Latin text is there. */
const NEAR = 0x250;

interface Widths {
  readonly near: readonly (number | undefined)[];
  readonly far: ReadonlyMap<number, number>;
}

const known = new Map<Face, Widths>();

/** The table of a face, unpacked when it is first asked for. */
function widthsOf(face: Face): Widths {
  const found = known.get(face);
  if (found !== undefined) return found;
  const near: (number | undefined)[] = [];
  const far = new Map<number, number>();
  for (const [from, packed] of CARLITO[face]) {
    packed.split(',').forEach((width, index) => {
      if (width === '') return;
      if (from + index < NEAR) near[from + index] = Number(width);
      else far.set(from + index, Number(width));
    });
  }
  const made = { near, far };
  known.set(face, made);
  return made;
}

const UNITS_PER_EM = 2048;

/** Width of a character in ems in Calibri, or in Carlito which has the same; `undefined` for what they do not have. */
export function emsOf(code: number, face: Face): number | undefined {
  const { near, far } = widthsOf(face);
  const width = code < NEAR ? near[code] : far.get(code);
  return width === undefined ? undefined : width / UNITS_PER_EM;
}
