import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultFaces } from '../../packages/fonts/dist/index.js';

/** The default faces with their bytes. */
export const faces = () => defaultFaces.map(({ url, ...face }) => ({ ...face, bytes: readFileSync(url) }));

/** Path of a face of Noto Serif. */
export const facePath = (weight, style) =>
  fileURLToPath(
    defaultFaces.find(
      (face) => face.family === 'Noto Serif' && face.weight === weight && face.style === style,
    ).url,
  );
