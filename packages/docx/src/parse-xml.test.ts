import { describe, expect, it } from 'vitest';
import { parseXml } from './parse-xml.ts';
import { serialize } from './xml.ts';

const again = (xml: string) => {
  const root = parseXml(xml);
  return root === undefined ? undefined : serialize(root);
};

describe('parseXml', () => {
  it.each([
    ['<a/>', '<a/>'],
    ['<?xml version="1.0"?>\n<a b="1" c=\'2\'><!-- x --><d>t</d></a>\n', '<a b="1" c="2"><d>t</d></a>'],
    ['\uFEFF<a>&amp;&#x41;&#66;<![CDATA[<c>]]></a>', '<a>&amp;AB&lt;c&gt;</a>'],
    ['<a>\n  <b/>\n</a>', '<a><b/></a>'],
    ['<w:t> </w:t>', '<w:t> </w:t>'],
  ])('reads %j', (xml, expected) => {
    expect(again(xml)).toBe(expected);
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b=1/>',
    '<a b="1" b="2"/>',
    '<a>&b;</a>',
    '<a>&</a>',
    '<!DOCTYPE a><a/>',
    '<a><b',
    '<a>'.repeat(300) + '</a>'.repeat(300),
  ])('refuses %j', (xml) => {
    expect(parseXml(xml)).toBeUndefined();
  });

  it('is done soon with what goes on and on', () => {
    const start = performance.now();
    parseXml(`<a ${'b="c" '.repeat(50_000)}`);
    parseXml('<'.repeat(200_000));
    parseXml(`<a>${'<!--'.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
