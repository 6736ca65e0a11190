import type { Diagnostic } from '@aide-memoire/schema';
import type { Handout } from '../tree/handout.ts';

/**
 * All that a writer gets from outside, besides the handout. Nothing in it reads a disk, a clock or the network:
 * the caller has loaded what is here.
 */
export interface Context {
  /** Faces to set type with, in order of preference within a family. Writers that embed none ignore them. */
  readonly fonts: readonly FontFace[];
  /** Pictures by the key that figures name. */
  readonly images: ReadonlyMap<string, ImageFile>;
  /** Files to carry along inside the document, such as the brief itself. */
  readonly attachments: readonly Attachment[];
}

/** One face of a family: the whole font file, TrueType or OpenType, neither compressed nor cut. */
export interface FontFace {
  /** What a theme calls the family: `Noto Sans`. */
  readonly family: string;
  readonly weight: 'regular' | 'bold';
  readonly style: 'normal' | 'italic';
  /** Must stay the same object while the process lives: parsed faces are kept by it. */
  readonly bytes: Uint8Array;
}

/** A picture, PNG or JPEG. */
export interface ImageFile {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
}

/** A file inside a file. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
  /** How it relates to the document, in PDF's words (ISO 32000-2, 7.11.3). */
  readonly relationship: 'Source' | 'Data' | 'Supplement';
}

/** A finished file, with what the writer could not show. */
export interface Written {
  readonly bytes: Uint8Array;
  /** `application/pdf`. */
  readonly mediaType: string;
  /** Without the dot: `pdf`. */
  readonly extension: string;
  /** How many pages the file has; absent where the format leaves that to its reader. */
  readonly pages?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a composed handout into a file. Equal input gives equal bytes on every runtime. */
export type Writer = (handout: Handout, context: Context) => Promise<Written>;
