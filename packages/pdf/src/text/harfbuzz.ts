import type { Font, Buffer as GlyphBuffer } from 'harfbuzzjs';

type Library = typeof import('harfbuzzjs');

/** HarfBuzz, started. */
export interface HarfBuzz {
  readonly library: Library;
  /** One for good: those that are created per call are freed by finalizers only, and memory grows past all measure. */
  readonly buffer: GlyphBuffer;
}

/** A font that is open in HarfBuzz. */
export type HarfBuzzFont = Font;

let started: HarfBuzz | undefined;

/** Starts HarfBuzz, once in a process: with a top-level await, which would forbid `require` of this package: so import(). */
export async function loadHarfBuzz(): Promise<void> {
  const library = await import('harfbuzzjs');
  started ??= { library, buffer: new library.Buffer() };
}

/** Says that text asks for HarfBuzz before it is started. */
class HarfBuzzMissing extends Error {}

/** HarfBuzz. Throws if it is not started; what calls it goes through `withHarfBuzz`. */
export function harfBuzz(): HarfBuzz {
  if (started === undefined) throw new HarfBuzzMissing('HarfBuzz is not started');
  return started;
}

/**
 * Gives what some work gives that may ask for HarfBuzz. It is started only then, as that takes longer than to set a page, and most
 * English documents never ask for it; the work then begins anew, so it must leave nothing behind.
 */
export async function withHarfBuzz<Result>(work: () => Result): Promise<Result> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HarfBuzzMissing)) throw error;
  }
  await loadHarfBuzz();
  return work();
}
