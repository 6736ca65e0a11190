import type { Context, Diagnostic } from '@aide-memoire/handout';
import type { PictureFound } from '../survey.ts';
import { readJpeg } from './jpeg.ts';
import type { Picture } from './picture.ts';
import { readPng } from './png.ts';

/** Reads the pictures that a handout shows. One that cannot be shown is reported, and left out of the map. */
export function readPictures(
  shown: readonly PictureFound[],
  images: Context['images'],
  report: (diagnostic: Diagnostic) => void,
): Map<string, Picture> {
  const pictures = new Map<string, Picture>();
  const tried = new Set<string>();
  for (const { image, from } of shown) {
    if (tried.has(image)) continue;
    tried.add(image);
    const file = images.get(image);
    try {
      if (file === undefined) throw new Error('it was not given');
      pictures.set(image, file.mediaType === 'image/png' ? readPng(file.bytes) : readJpeg(file.bytes));
    } catch (error) {
      report({
        code: 'pdf/image',
        severity: 'error',
        message: `The picture “${image}” cannot be shown: ${error instanceof Error ? error.message : String(error)}.`,
        ...(from === undefined ? {} : { path: from }),
        expected: 'A PNG or JPEG picture of at most 40 million pixels',
        note: 'Its description is printed in its place.',
      });
    }
  }
  return pictures;
}
