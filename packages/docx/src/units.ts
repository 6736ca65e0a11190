/** Twips (twentieths of a point) in `millimetres`, rounded: what WordprocessingML measures pages in. */
export const mmToTwips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** English metric units in `millimetres`, rounded: what DrawingML measures pictures in. */
export const mmToEmu = (millimetres: number): number => Math.round(millimetres * 36_000);

/** English metric units in `twips`. */
export const twipsToEmu = (twips: number): number => twips * 635;

/** Twips in `points`, rounded. */
export const ptToTwips = (points: number): number => Math.round(points * 20);

/** Half-points in `points`, rounded: what WordprocessingML measures type in. `w:sz` takes whole numbers only. */
export const ptToHalfPoints = (points: number): number => Math.round(points * 2);
