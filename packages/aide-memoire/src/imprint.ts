import { type Block, paragraph, type Template, text } from '@aide-memoire/handout';
import { textIn } from '@aide-memoire/schema';
import type { Config } from './config/config.ts';

/** Who the institute is and where, at the end of what is read; papers and booklets have none. */
export function imprintOf({ institute }: Config, template: Template, lang: string): Block[] {
  if (institute === undefined || !('sections' in template)) return [];
  const { name, address, phone, website } = institute;
  const parts = [textIn(address, lang), phone, website].filter((part) => part !== undefined);
  if (parts.length === 0) return [];
  const words = [textIn(name, lang), ...parts].join(' · ');
  return [{ ...paragraph([text(words)]), variant: 'note' }];
}
