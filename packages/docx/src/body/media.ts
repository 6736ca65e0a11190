import type { ImageFile } from '@aide-memoire/handout';
import type { Relationships } from './relationships.ts';

/** The pictures that a document shows. */
export interface Media {
  /** Id of the relationship to a picture; a picture shown twice is stored once. */
  readonly relationship: (key: string, image: () => ImageFile) => string;
  /** Bytes by part name: `word/media/image1.png`. */
  readonly parts: () => ReadonlyMap<string, Uint8Array>;
  /** A number for one more drawing, from 1: each must be unique in the document. */
  readonly nextDrawing: () => number;
}

/** Collects pictures, numbered in the order they are first shown. */
export function mediaIn(relationships: Relationships, taken: ReadonlyMap<string, unknown>): Media {
  const names = new Map<string, string>();
  const parts = new Map<string, Uint8Array>();
  let drawings = 0;
  let count = 0;
  return {
    parts: () => parts,
    nextDrawing: () => {
      drawings += 1;
      return drawings;
    },
    relationship(key, image) {
      const known = names.get(key);
      if (known !== undefined) return relationships.to('image', known);
      const { mediaType, bytes } = image();
      const ending = mediaType === 'image/png' ? 'png' : 'jpeg';
      do count += 1;
      while (taken.has(`word/media/image${count}.${ending}`));
      const name = `media/image${count}.${ending}`;
      names.set(key, name);
      parts.set(`word/${name}`, bytes);
      return relationships.to('image', name);
    },
  };
}
