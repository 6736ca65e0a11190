import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { element, isXmlSafe, serialize, xmlPart } from './xml.ts';

function roundTrip(text: string): { text: string | undefined; attribute: string | undefined } {
  const { root } = parseXml(xmlPart(element('a', { b: text }, text)));
  return { text: root?.text, attribute: root?.attributes.b };
}

describe('serialize', () => {
  it('leaves out attributes that are undefined, and closes what is empty', () => {
    expect(serialize(element('w:p', { a: undefined, b: 0 }))).toBe('<w:p b="0"/>');
  });

  it.each([
    '<b>&amp;"\'',
    ']]>',
    '<![CDATA[x]]>',
    '<?pi?>',
    '<!-- -->',
    'a\tb\nc\rd',
    '🇺🇸 क्षत्रिय',
    '\u2028\uFEFF\u0085',
  ])('gives %j back from text and attribute alike', (hostile) => {
    expect(roundTrip(hostile)).toEqual({ text: hostile, attribute: hostile });
  });

  it.each([
    ['a\u0000b', 'a\uFFFDb'],
    ['a\u000Bb\u001Fc', 'a\uFFFDb\uFFFDc'],
    ['a\uFFFEb\uFFFFc', 'a\uFFFDb\uFFFDc'],
    ['\uD800x', '\uFFFDx'],
    ['x\uDC00', 'x\uFFFD'],
    ['\uDC00\uD800', '\uFFFD\uFFFD'],
    ['\uD83D\uDE00', '\uD83D\uDE00'],
  ])('never writes what XML forbids: %j', (hostile, tame) => {
    expect(roundTrip(hostile)).toEqual({ text: tame, attribute: tame });
  });

  it('nests', () => {
    const { root } = parseXml(serialize(element('a', {}, element('b'), 'x')));
    expect(root?.children.map((child) => (child instanceof XmlElement ? child.name : 'text'))).toEqual([
      'b',
      'text',
    ]);
  });
});

describe('isXmlSafe', () => {
  it('tells texts that would be changed', () => {
    expect([isXmlSafe('{"a":"\\u0000 😀"}'), isXmlSafe('a\uFFFEb'), isXmlSafe('\uD800')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
