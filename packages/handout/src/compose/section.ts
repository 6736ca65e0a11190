import { type PartName, placeOf } from '../sections/parts.ts';
import type { Block } from '../tree/block.ts';
import type { Section } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import type { Composer } from './composer.ts';

/**
 * Composes one part of a handout; gives nothing if the brief has nothing to say there. `group` asks for one group of a section that
 * has groups, by its number from 1.
 */
export type SectionComposer = (composer: Composer, group?: number) => Block[];

/** Older name of a section in the map `headings`. */
const ALIASES: Partial<Record<PartName, string>> = { delegations: 'participants' };

/** The heading of a section: what the section says, else the map `headings`, else the default of the language. */
export function headingOf(name: PartName, composer: Composer): Inline[] {
  const { brief, words } = composer;
  const section = name === 'corrections' || name === 'imprint' ? undefined : brief[name];
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

/** A chapter of the handout for a part of it. Its id is the part's key in kebab case. */
export function chapter(name: PartName, composer: Composer, children: Block[]): Section[] {
  if (children.length === 0) return [];
  return [
    {
      type: 'section',
      level: 1,
      id: kebab(name),
      title: headingOf(name, composer),
      from: placeOf(name),
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
