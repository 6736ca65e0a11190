import { compose, type Handout, templates } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { exampleOf } from '../support/examples.ts';

const brief = exampleOf('simla-1972');
const outputs = Object.values(templates).flatMap((template) =>
  template.editions.map((edition) => [`${template.name} for a ${edition}`, { template, edition }] as const),
);

/** Every text that is read, links and the names of sources aside. */
function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'text') return [String(Reflect.get(value, 'value'))];
  if ('id' in value && value.id === 'sources') return [];
  return Object.values(value).flatMap(texts);
}

const read = ({ meta, children, pages }: Handout) => [
  ...texts([meta.title, meta.subtitle, children]),
  ...Object.values({ ...pages.head, ...pages.foot }),
];

describe.each(outputs)('the bilingual example as %s', (_, options) => {
  it('is wholly in English', () => {
    const { handout, diagnostics } = compose(brief, { ...options, lang: 'en' });
    expect(diagnostics).toEqual([]);
    expect(read(handout).filter((text) => /\p{Script=Devanagari}/u.test(text))).toEqual([]);
  });

  it('is wholly in Hindi, the names of exams, zones and codes aside', () => {
    const { handout, diagnostics } = compose(brief, { ...options, lang: 'hi' });
    expect(diagnostics).toEqual([]);
    const foreign = read(handout).flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []);
    const names = ['UPSC', 'CSE', 'UPPSC', 'BPSC', 'Shimla', 'Asia', 'Kolkata', 'UNMOGIP', 'CC', 'BY'];
    // The running foot has places for numbers, the list of related briefs an id, and paragraphs of an agreement Roman numbers.
    const marks = ['page', 'pages', 'camp', 'david', 'accords', 'ii', 'II', 'PSIR', 'GS'];
    expect([...new Set(foreign)].filter((word) => ![...names, ...marks].includes(word))).toEqual([]);
  });
});
