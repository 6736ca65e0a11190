import { expect, it } from 'vitest';
import { element, serialize, type Xml } from '../xml.ts';
import { xmlBytes } from './xml-bytes.ts';

const text = (write: (bytes: ReturnType<typeof xmlBytes>) => void) => {
  const bytes = xmlBytes();
  write(bytes);
  expect(bytes.length()).toBe(bytes.bytes().length);
  return new TextDecoder().decode(bytes.bytes());
};

const hostile = 'a & <b> "c" \t\n\r é हिन्दी 😀 \uD800 \u0000 \uFFFE ]]>';

it('writes what serialize writes', () => {
  const nodes: Xml[] = [
    element('w:p'),
    element('w:p', { a: 1, b: undefined, c: hostile }, hostile, element('w:r', {}, 'plain'), ''),
    hostile,
    'plain',
    'é – हिन्दी \uFFFD 😀',
    '\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFD',
    '\uFFFE',
  ];
  for (const node of nodes) expect(text(({ node: write }) => write(node))).toBe(serialize(node));
});

it('goes on where it was, beyond any room it has', () => {
  const long = 'हिन्दी & more, '.repeat(9000);
  const part = element('w:t', { title: long }, long);
  const both = text(({ node, xml }) => {
    xml('<w:body>');
    node(part);
    node(part);
    xml(long.replaceAll('&', 'and'));
  });
  expect(both).toBe(`<w:body>${serialize(part)}${serialize(part)}${long.replaceAll('&', 'and')}`);
});

it('goes past its first room in small pieces', () => {
  const small = Array.from({ length: 30_000 }, (_, index) => element(`w:p${index}`, { n: index }));
  expect(text(({ node }) => small.forEach(node))).toBe(small.map(serialize).join(''));
});
