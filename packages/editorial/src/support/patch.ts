import { toPointer } from '@aide-memoire/schema';
import type { Operation } from '../finding.ts';
import type { TextAt } from './texts.ts';

/** The change that puts another text in the place of one. */
export function replaceIn(text: TextAt, value: string): readonly Operation[] {
  return [{ op: 'replace', path: toPointer(text.path), value }];
}
