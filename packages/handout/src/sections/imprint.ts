import type { Composer } from '../compose/composer.ts';
import { chapter, type SectionComposer } from '../compose/section.ts';
import { shortAddress } from '../compose/short-address.ts';
import { text } from '../tree/build.ts';
import type { Term } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { sayEdtf } from '../words/when.ts';
import type { Label } from '../words/words.ts';

/** Who wrote and checked the handout, of what day its facts are, and under what terms it may be used. */
export const imprint: SectionComposer = (composer) => {
  const { words, brief, edition } = composer;
  const { publication } = brief;
  const term = (label: Label, key: string, children: Inline[]): Term => ({
    type: 'term',
    from: `/publication/${key}`,
    label: [text(words.labels[label])],
    children,
  });
  const names = (label: Label, key: 'authors' | 'reviewers') => {
    const all = publication[key];
    return all === undefined ? [] : [term(label, key, [text(all.join(', '))])];
  };
  const { asOf, publisher, licence, url, aiUse } = publication;
  const children: Term[] = [
    ...(asOf === undefined ? [] : [term('asOf', 'asOf', [text(sayEdtf(asOf, words.dates))])]),
    ...names('authors', 'authors'),
    ...names('reviewers', 'reviewers'),
    ...(publisher === undefined ? [] : [term('publisher', 'publisher', [text(publisher)])]),
    ...(licence === undefined ? [] : [term('licence', 'licence', [text(licence)])]),
    ...(url === undefined
      ? []
      : [term('address', 'url', [{ type: 'link', url, children: [text(shortAddress(url))] }])]),
    ...(aiUse === undefined || aiUse === 'unknown'
      ? []
      : [term('machines', 'aiUse', [text(words.values.aiUse[aiUse] ?? aiUse)])]),
    ...(edition === 'student' ? [] : checkedTerm(composer)),
  ];
  if (children.length === 0) return [];
  return chapter('imprint', composer, [{ type: 'terms', layout: 'run-in', from: '/publication', children }]);
};

/** Who checked the facts, and when: for teachers. */
function checkedTerm({ brief: { verification }, words }: Composer): Term[] {
  const checked = [
    ...(verification?.by === undefined ? [] : [verification.by]),
    ...(verification?.on === undefined ? [] : [sayEdtf(verification.on, words.dates)]),
  ];
  if (verification === undefined || checked.length === 0) return [];
  const said = words.values.verification[verification.status] ?? verification.status;
  return [
    {
      type: 'term',
      audience: 'teacher',
      from: '/verification',
      label: [text(words.labels.verification)],
      children: [text([said, ...checked].join(', '))],
    },
  ];
}
