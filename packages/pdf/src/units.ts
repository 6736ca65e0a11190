/** Points in a millimetre (72 points to the inch, 25.4 mm to the inch). */
const POINTS_PER_MM = 72 / 25.4;

/** Millimetres in points. */
export const mm = (millimetres: number): number => millimetres * POINTS_PER_MM;

/** A number within bounds; `otherwise` if it is none. Sizes come from outside: NaN must not reach a page, nor a million lines. */
export const within = (value: number | undefined, least: number, most: number, otherwise: number): number =>
  value === undefined || !Number.isFinite(value) ? otherwise : Math.min(most, Math.max(least, value));
