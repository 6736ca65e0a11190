import { expect, it } from 'vitest';
import { escapeXml } from './xmp.ts';

it('escapes markup and drops what XML forbids', () => {
  expect(escapeXml('a & b < c > "d"')).toBe('a &amp; b &lt; c &gt; &quot;d&quot;');
  expect(escapeXml('a\u0000\u001b\ud800b\uffff\tc 🇺🇸')).toBe('ab\tc 🇺🇸');
});
