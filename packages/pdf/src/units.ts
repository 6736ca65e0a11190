/** Points in a millimetre (72 points to the inch, 25.4 mm to the inch). */
const POINTS_PER_MM = 72 / 25.4;

/** Millimetres in points. */
export const mm = (millimetres: number): number => millimetres * POINTS_PER_MM;
