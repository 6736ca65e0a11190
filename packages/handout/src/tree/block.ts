import type { DerivedBlock } from '../blocks/index.ts';
import type { CoreBlock } from './core.ts';

/** Any block of a handout: of the closed core, or derived from it. */
export type Block = CoreBlock | DerivedBlock;
