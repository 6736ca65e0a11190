import * as fc from 'fast-check';
import { anySections, briefAround } from '../../packages/markdown/test/any-brief.ts';
import { anyFront } from '../../packages/markdown/test/any-data.ts';

/** A text of four words that hardly any other text is. */
export const ownText: fc.Arbitrary<string> = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 1e9 })))
  .map((parts) => parts.map((part) => `w${part.toString(36)}x`).join(' '));

const note = fc.oneof(
  ownText,
  fc.array(ownText, { minLength: 1, maxLength: 2 }),
  ownText.map((en) => ({ en })),
  ownText.map((what) => ({ 'first-hour': what })),
);

/** A brief of all kinds of sections, with answers and with notes for teachers in many places. */
export const anyBriefWithSecrets: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    anyFront(ownText),
    fc.record(anySections(ownText), { requiredKeys: ['exam', 'sources', 'timeline'] }),
    fc.array(note, { minLength: 4, maxLength: 4 }),
  )
  .map(([front, sections, [atRoot, atEvent, atEntry, atQuestion]]) => {
    const brief = structuredClone(briefAround({ ...front, ...sections }));
    brief['x-teacher-plan'] = atRoot;
    put(brief.event, 'x-teacher-note', atEvent);
    put(first(brief.timeline, 'entries'), 'x-teacher-board', atEntry);
    put(first(brief.exam, 'questions'), 'x-teacher-note', atQuestion);
    return brief;
  });

function put(target: unknown, key: string, value: unknown): void {
  if (typeof target === 'object' && target !== null) Reflect.set(target, key, value);
}

function first(section: unknown, key: string): unknown {
  if (typeof section !== 'object' || section === null) return undefined;
  const list: unknown = Reflect.get(section, key);
  return Array.isArray(list) ? list[0] : undefined;
}
