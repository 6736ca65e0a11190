import { describe, expect, it } from 'vitest';
import { fieldRuns, plainRuns, textRuns } from './runs.ts';
import { PLAIN } from './voice.ts';
import { serialize } from './xml.ts';

const xml = (text: string, lang: string, documentLang = 'en') =>
  textRuns(text, { voice: PLAIN, lang, documentLang }).map(serialize).join('');

describe('textRuns', () => {
  it('marks Indic runs, and only those', () => {
    expect(xml('UPSC-परीक्षा', 'hi')).toBe(
      '<w:r><w:t xml:space="preserve">UPSC-</w:t></w:r>' +
        '<w:r><w:rPr><w:cs/><w:lang w:bidi="hi-IN"/></w:rPr><w:t xml:space="preserve">परीक्षा</w:t></w:r>',
    );
  });

  it('says the language of the words where their script has several', () => {
    expect(xml('मराठी', 'mr')).toContain('w:bidi="mr-IN"');
    expect(xml('मराठी', 'en')).toContain('w:bidi="hi-IN"');
    expect(xml('bonjour', 'fr')).toContain('<w:lang w:val="fr"/>');
  });

  it('marks what runs from right to left', () => {
    expect(xml('اردو', 'ur')).toContain('<w:rtl/><w:lang w:bidi="ur-IN"/>');
  });

  it('turns tabs and line ends into what Word shows', () => {
    expect(xml('a\tb\r\nc', 'en')).toBe(
      '<w:r><w:t xml:space="preserve">a</w:t><w:tab/><w:t xml:space="preserve">b</w:t><w:br/><w:t xml:space="preserve">c</w:t></w:r>',
    );
  });

  it('names the style of a voice', () => {
    const voice = { ...PLAIN, strong: true, emphasis: true };
    expect(serialize(textRuns('x', { voice, lang: 'en', documentLang: 'en' })[0] ?? '')).toContain(
      '<w:rStyle w:val="StrongEmphasis"/>',
    );
  });
});

describe('fieldRuns', () => {
  it('begins, separates and ends', () => {
    const text = fieldRuns('PAGE', plainRuns('1', 'en')).map(serialize).join('');
    expect(text.match(/fldCharType="(\w+)"/g)).toHaveLength(3);
    expect(text).toContain('<w:instrText xml:space="preserve"> PAGE </w:instrText>');
  });
});
