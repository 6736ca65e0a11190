import { paragraph, text } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { all, handoutOf, paragraphsOf, written } from '../../../test/read.ts';

const words = (value: string) => paragraph([text(value)]);

describe('paragraph', () => {
  it('has a style for each variant', async () => {
    const variants = (['body', 'lead', 'note'] as const).map((variant) =>
      paragraph([text(variant)], { variant }),
    );
    expect((await paragraphsOf(...variants)).map(({ style }) => style)).toEqual(['BodyText', 'Lead', 'Note']);
  });

  it('runs from right to left in a language that does', async () => {
    const { root } = await written(handoutOf(paragraph([text('اردو')], { lang: 'ur' }), words('English')));
    expect(all(root, 'w:bidi')).toHaveLength(1);
    expect(all(root, 'w:rtl')).toHaveLength(1);
  });
});

describe('section', () => {
  it('has a heading of its level, inside its bookmark', async () => {
    const { xml } = await written(
      handoutOf({ type: 'section', level: 3, id: 'a', title: [text('Title')], children: [words('x')] }),
    );
    expect(xml).toContain(
      '<w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="0" w:name="a"/><w:r><w:t xml:space="preserve">Title</w:t></w:r><w:bookmarkEnd w:id="0"/>',
    );
  });

  it('keeps parties as sections one after another', async () => {
    const paragraphs = await paragraphsOf({
      type: 'sides',
      children: [{ type: 'section', level: 2, id: 'a', title: [text('A')], children: [words('x')] }],
    });
    expect(paragraphs).toMatchObject([
      { style: 'Heading2', words: 'A' },
      { style: 'BodyText', words: 'x' },
    ]);
  });
});

describe('quote', () => {
  it('has its source under it on the same page', async () => {
    const quote = {
      type: 'quote' as const,
      attribution: [text('Somebody')],
      children: [words('a'), words('b')],
    };
    const { root } = await written(handoutOf(quote));
    const bound = all(root, 'w:p')
      .slice(2)
      .map((one) => all(one, 'w:keepNext').length);
    expect(bound).toEqual([0, 1, 0]);
    expect(await paragraphsOf(quote)).toMatchObject([
      { style: 'Quote' },
      { style: 'Quote' },
      { style: 'QuoteSource' },
    ]);
  });
});

describe('breaks', () => {
  it('are a rule and a new page', async () => {
    const { root } = await written(handoutOf({ type: 'divider' }, { type: 'pageBreak' }));
    expect(all(root, 'w:br').map(({ attributes }) => attributes['w:type'])).toEqual(['page']);
    expect(await paragraphsOf({ type: 'divider' })).toMatchObject([{ style: 'Divider', words: '' }]);
  });
});
