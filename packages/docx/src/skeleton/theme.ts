import type { Brand } from '@aide-memoire/handout';
import { NAMESPACES } from '../namespaces.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';
import { accentOf } from './styles/accent.ts';
import { fontsOf } from './styles/look.ts';

/** Fonts by script (names of ISO 15924) that Word takes for complex scripts, by the languages of the settings. */
const SCRIPT_FONTS = [
  ['Arab', 'Arial'],
  ['Hebr', 'Arial'],
  ['Deva', 'Nirmala UI'],
  ['Beng', 'Nirmala UI'],
  ['Guru', 'Nirmala UI'],
  ['Gujr', 'Nirmala UI'],
  ['Orya', 'Nirmala UI'],
  ['Taml', 'Nirmala UI'],
  ['Telu', 'Nirmala UI'],
  ['Knda', 'Nirmala UI'],
  ['Mlym', 'Nirmala UI'],
  ['Sinh', 'Nirmala UI'],
] as const;

/** The theme: fonts and colours of the brand, so that Word's own "Fonts" and "Colours" change a handout. */
export function themePart(brand: Brand | undefined): string {
  const fonts = fontsOf(brand);
  const a = (name: string, attributes = {}, ...children: XmlElement[]) =>
    element(`a:${name}`, attributes, ...children);
  const face = (latin: string) => [
    a('latin', { typeface: latin }),
    a('ea', { typeface: '' }),
    a('cs', { typeface: fonts.complex }),
    ...SCRIPT_FONTS.map(([script, typeface]) => a('font', { script, typeface })),
  ];
  const colour = (name: string, value: string) => a(name, {}, a('srgbClr', { val: value }));
  const accent = accentOf(brand) ?? '000000';
  // The greys are told apart in print; nothing of a handout is drawn in them, but what a teacher adds may be.
  const greys = ['404040', '595959', '7F7F7F', 'A6A6A6', 'BFBFBF'];
  const fill = () => a('solidFill', {}, a('schemeClr', { val: 'phClr' }));
  const line = (width: number) => a('ln', { w: width }, fill(), a('prstDash', { val: 'solid' }));
  const three = (make: (index: number) => XmlElement) => [0, 1, 2].map(make);
  return xmlPart(
    a(
      'theme',
      { 'xmlns:a': NAMESPACES.a, name: 'Handout' },
      a(
        'themeElements',
        {},
        a(
          'clrScheme',
          { name: 'Handout' },
          colour('dk1', '000000'),
          colour('lt1', 'FFFFFF'),
          colour('dk2', '262626'),
          colour('lt2', 'F2F2F2'),
          colour('accent1', accent),
          ...greys.map((grey, index) => colour(`accent${index + 2}`, grey)),
          colour('hlink', '000000'),
          colour('folHlink', '000000'),
        ),
        a(
          'fontScheme',
          { name: 'Handout' },
          a('majorFont', {}, ...face(fonts.headings)),
          a('minorFont', {}, ...face(fonts.text)),
        ),
        // Word refuses a theme whose lists of fills, lines and effects hold fewer than three (ECMA-376-1, 20.1.4.1.14).
        a(
          'fmtScheme',
          { name: 'Handout' },
          a('fillStyleLst', {}, ...three(fill)),
          a('lnStyleLst', {}, ...three((index) => line(6350 * (index + 1)))),
          a('effectStyleLst', {}, ...three(() => a('effectStyle', {}, a('effectLst')))),
          a('bgFillStyleLst', {}, ...three(fill)),
        ),
      ),
    ),
  );
}
