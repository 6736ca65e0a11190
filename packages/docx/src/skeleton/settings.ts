import { NAMESPACES } from '../namespaces.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';
import { FONTS, type Look } from './styles/look.ts';

/** The settings part: Word 2013 and later, nothing that makes Word ask a question on opening. */
export function settingsPart(look: Look): string {
  const { text, complex } = look.languages;
  return xmlPart(
    element(
      'w:settings',
      { 'xmlns:w': NAMESPACES.w },
      element('w:zoom', { 'w:percent': 100 }),
      element('w:defaultTabStop', { 'w:val': 720 }),
      element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
      element(
        'w:compat',
        {},
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
      // Tells Word which languages to check and to shape text in; docx has no option for it.
      element('w:themeFontLang', { 'w:val': text, 'w:bidi': complex }),
      element('w:decimalSymbol', { 'w:val': '.' }),
      element('w:listSeparator', { 'w:val': ',' }),
    ),
  );
}

/** Fonts that stand in for ours where they are missing, by metrics or by script. */
const standIns: Readonly<Record<string, string>> = {
  [FONTS.text]: 'Carlito',
  [FONTS.complex]: 'Noto Sans Devanagari',
  [FONTS.code]: 'Liberation Mono',
};

const families: Readonly<Record<string, 'swiss' | 'modern'>> = { [FONTS.code]: 'modern' };

/** The font table: our fonts, and what to take in their place. */
export function fontTablePart(): string {
  return xmlPart(element('w:fonts', { 'xmlns:w': NAMESPACES.w }, ...Object.values(FONTS).map(font)));
}

function font(name: string): XmlElement {
  return element(
    'w:font',
    { 'w:name': name },
    element('w:altName', { 'w:val': standIns[name] }),
    element('w:family', { 'w:val': families[name] ?? 'swiss' }),
    element('w:pitch', { 'w:val': name === FONTS.code ? 'fixed' : 'variable' }),
  );
}
