import { expect, it } from 'vitest';
import { style } from '../../test/tools.ts';
import { documentElement } from '../structure/element.ts';
import { spansOf } from './spans.ts';

const text = (value: string) => ({ type: 'text' as const, value });

it('nests styles and keeps links, code and languages as elements among the words', () => {
  const root = documentElement('en');
  const spans = spansOf(
    [
      text('a'),
      { type: 'strong', children: [{ type: 'emphasis', children: [text('b')] }] },
      { type: 'link', url: 'https://example.org', children: [text('c')] },
      text('d'),
      { type: 'inlineCode', value: 'e' },
      { ...text('शिमला'), data: { lang: 'hi' } },
    ],
    style,
    root,
  );
  expect(spans.map((span) => span.text)).toEqual(['a', 'b', 'c', 'd', 'e', 'शिमला']);
  expect(spans[1]?.style).toMatchObject({ bold: true, italic: true });
  expect(spans[5]?.style.lang).toBe('hi');
  expect(root.children.map((child) => (child.kind === 'slot' ? 'words' : child.role))).toEqual([
    'words',
    'Link',
    'words',
    'Code',
    'Span',
  ]);
  expect(spans[0]?.slot).toBe(spans[1]?.slot);
  expect(spans[0]?.slot).not.toBe(spans[3]?.slot);
});

it('gives links their target and what a reader hears of them', () => {
  const [link, plain] = spansOf(
    [
      { type: 'link', url: 'https://example.org', children: [text('here')] },
      { type: 'link', url: 'javascript:alert(1)', children: [text('there')] },
    ],
    style,
    documentElement('en'),
  );
  expect(link?.link).toMatchObject({
    target: { url: 'https://example.org' },
    contents: 'here (https://example.org)',
  });
  expect(plain).toMatchObject({ text: 'there' });
  expect(plain?.link).toBeUndefined();
});

it('prints citations, breaks and anchors', () => {
  const spans = spansOf(
    [
      { type: 'cite', items: [{ source: 's', number: 1, locator: 'p. 4' }] },
      { type: 'break' },
      { type: 'anchor', id: 'x' },
    ],
    style,
    documentElement('en'),
  );
  expect(spans.map((span) => span.text)).toEqual(['[1, p. 4]', '\n', '']);
  expect(spans[2]?.anchor).toBe('x');
});
