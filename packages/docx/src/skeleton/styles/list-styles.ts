import { LIST_DEPTH, LIST_STEP, type ListPlace, type ListRole, listStyle } from '../../list-kinds.ts';
import { listNumber } from '../numbering.ts';
import { type Look, sizeOf, space } from './look.ts';
import type { ParagraphStyle } from './style-xml.ts';

const places = ['List', 'Table'] as const satisfies readonly ListPlace[];
const roles = ['Bullet', 'Number', 'Continue'] as const satisfies readonly ListRole[];

/** Paragraph styles of lists by id. Each level of a numbering is linked to its style, or readers lose the list. */
export function listStyles(look: Look): Record<string, ParagraphStyle> {
  return Object.fromEntries(
    places.flatMap((place) =>
      roles.flatMap((role) =>
        Array.from({ length: LIST_DEPTH[place] }, (_, level): [string, ParagraphStyle] => [
          listStyle(place, role, level),
          levelStyle(look, place, role, level),
        ]),
      ),
    ),
  );
}

function levelStyle(look: Look, place: ListPlace, role: ListRole, level: number): ParagraphStyle {
  const suffix = level === 0 ? '' : ` ${level + 1}`;
  return {
    name: place === 'List' ? `List ${role}${suffix}` : `Table ${role}${suffix}`,
    ...(place === 'List' ? {} : { custom: true, basedOn: 'TableText' }),
    after: space(look, place === 'List' ? 0.3 : 0.1),
    ...(place === 'List' ? {} : { size: sizeOf(look, 0.92) }),
    ...(role === 'Continue'
      ? { left: LIST_STEP * (level + 1) }
      : { numbering: { number: listNumber(`${place}${role}`), level } }),
  };
}
