import { NAMESPACES } from '../namespaces.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';
import { SEPARATORS } from './footnotes.ts';
import type { Fonts, Look } from './styles/look.ts';

/** The settings part: Word 2013 and later, nothing that makes Word ask a question on opening. */
export function settingsPart({ text, complex }: Look['languages']): string {
  return xmlPart(
    element(
      'w:settings',
      { 'xmlns:w': NAMESPACES.w },
      element('w:zoom', { 'w:percent': 100 }),
      element('w:defaultTabStop', { 'w:val': 720 }),
      element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
      element('w:footnotePr', {}, ...SEPARATORS.map((id) => element('w:footnote', { 'w:id': id }))),
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

interface Known {
  /** What to take where the font is missing, in this order: what macOS brings, and what Linux has of the same metrics. */
  readonly instead: string;
  /** The ten digits by which Word finds a font that looks alike (ECMA-376-1, 17.8.3.13). */
  readonly panose: string;
  readonly family: 'swiss' | 'modern';
  readonly pitch: 'variable' | 'fixed';
}

const known: Readonly<Record<string, Known>> = {
  Calibri: {
    instead: 'Carlito,Helvetica Neue,Arial',
    panose: '020F0502020204030204',
    family: 'swiss',
    pitch: 'variable',
  },
  'Nirmala UI': {
    instead: 'Kohinoor Devanagari,Mangal,Noto Sans Devanagari',
    panose: '020B0502040204020203',
    family: 'swiss',
    pitch: 'variable',
  },
  Consolas: {
    instead: 'Menlo,Courier New,Liberation Mono',
    panose: '020B0609020204030204',
    family: 'modern',
    pitch: 'fixed',
  },
};

/** The font table: the fonts that are named, and what to take in their place. */
export function fontTablePart(fonts: Fonts): string {
  const names = [...new Set([fonts.text, fonts.headings, fonts.complex, fonts.code])];
  return xmlPart(element('w:fonts', { 'xmlns:w': NAMESPACES.w }, ...names.map(font)));
}

/** A font of the brand's that we know nothing of gets the text font's stand-ins. */
function font(name: string): XmlElement {
  const { instead, panose, family, pitch } = known[name] ?? {
    instead: 'Calibri,Carlito,Helvetica Neue,Arial',
    panose: '',
    family: 'swiss',
    pitch: 'variable',
  };
  return element(
    'w:font',
    { 'w:name': name },
    element('w:altName', { 'w:val': instead }),
    ...(panose === '' ? [] : [element('w:panose1', { 'w:val': panose })]),
    element('w:family', { 'w:val': family }),
    element('w:pitch', { 'w:val': pitch }),
  );
}
