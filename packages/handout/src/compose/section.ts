import type { SectionName } from '@aide-memoire/schema';
import type { Block } from '../tree/block.ts';
import type { Section } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import type { Composer } from './composer.ts';

/** Composes one section of a brief; gives nothing if the brief has nothing to say there. */
export type SectionComposer = (composer: Composer) => Block[];

/** Older name of a section in the map `headings`. */
const ALIASES: Partial<Record<SectionName, string>> = { delegations: 'participants' };

/** The heading of a section: what the section says, else the map `headings`, else the default of the language. */
export function headingOf(name: SectionName, composer: Composer): Inline[] {
  const { brief, words } = composer;
  const section = brief[name];
  if (
    section !== undefined &&
    typeof section === 'object' &&
    'heading' in section &&
    section.heading !== undefined
  ) {
    return composer.inline(section.heading, `/${name}/heading`);
  }
  if (name === 'keyDetails' && brief.keyDetailsHeading !== undefined)
    return composer.inline(brief.keyDetailsHeading, '/keyDetailsHeading');
  for (const key of [name, ALIASES[name] ?? name]) {
    const heading = brief.headings?.[key];
    if (heading !== undefined) return composer.inline(heading, `/headings/${key}`);
  }
  return [{ type: 'text', value: words.headings[name] }];
}

/** A chapter of the handout for a section of the brief. Its id is the section's key in kebab case. */
export function chapter(name: SectionName, composer: Composer, children: Block[]): Section[] {
  if (children.length === 0) return [];
  return [
    {
      type: 'section',
      level: 1,
      id: kebab(name),
      title: headingOf(name, composer),
      from: `/${name}`,
      children,
    },
  ];
}

/** A part of a chapter. `id` must be unique in the document. */
export function part(id: string, title: Inline[], children: Block[], from?: string): Section {
  return { type: 'section', level: 2, id, title, ...(from === undefined ? {} : { from }), children };
}

/** `keyDetails` as `key-details`. */
export const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
