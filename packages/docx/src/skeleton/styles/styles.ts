import type { ListStyleId } from '../../list-kinds.ts';
import { NAMESPACES } from '../../namespaces.ts';
import { element, type XmlElement, xmlPart } from '../../xml.ts';
import { listNumber } from '../numbering.ts';
import { characterStylesXml } from './character-styles.ts';
import { type LabelledStyleId, labelledStyles } from './labelled-styles.ts';
import { listStyles } from './list-styles.ts';
import { type Look, sizeOf } from './look.ts';
import { type ProseStyleId, proseStyles } from './prose-styles.ts';
import { type ParagraphStyle, paragraphStyleXml, sizes } from './style-xml.ts';
import { type CellStyleId, cellStyles, tableStylesXml } from './table-styles.ts';

/** Ids of all paragraph styles that a body may name. */
export type ParagraphStyleId = ProseStyleId | LabelledStyleId | ListStyleId | CellStyleId;

/** Every paragraph style by id. */
export function paragraphStyles(look: Look): Record<string, ParagraphStyle> {
  const prose: Record<string, ParagraphStyle> = proseStyles(look);
  const question = { ...prose.Question, numbering: { number: listNumber('Question'), level: 0 } };
  return {
    ...prose,
    Question: question as ParagraphStyle,
    ...labelledStyles(look),
    ...listStyles(look),
    ...cellStyles(look),
  };
}

/** The whole styles part. All of the look stands here; the document itself names styles and nothing else. */
export function stylesPart(look: Look): string {
  return xmlPart(
    element('w:styles', { 'xmlns:w': NAMESPACES.w }, documentDefaults(look), ...styleElements(look)),
  );
}

/** The `w:style` elements of all styles. */
export function styleElements(look: Look): XmlElement[] {
  return [
    bare('paragraph', 'Normal', 'Normal', 0),
    bare('character', 'DefaultParagraphFont', 'Default Paragraph Font', 1),
    bare('numbering', 'NoList', 'No List', 99),
    ...Object.entries(paragraphStyles(look)).map(([id, style]) => paragraphStyleXml(id, style)),
    ...characterStylesXml(),
    ...tableStylesXml(look),
  ];
}

/** The `w:docDefaults` element. */
export function documentDefaults(look: Look): XmlElement {
  const { text, complex } = look.languages;
  const fonts = element('w:rFonts', {
    'w:ascii': look.fonts.text,
    'w:eastAsia': look.fonts.text,
    'w:hAnsi': look.fonts.text,
    'w:cs': look.fonts.complex,
    'w:asciiTheme': 'minorHAnsi',
    'w:eastAsiaTheme': 'minorEastAsia',
    'w:hAnsiTheme': 'minorHAnsi',
    'w:cstheme': 'minorBidi',
  });
  const language = element('w:lang', { 'w:val': text, 'w:eastAsia': 'en-US', 'w:bidi': complex });
  const spacing = element('w:spacing', {
    'w:before': 0,
    'w:after': 0,
    'w:line': look.leading,
    'w:lineRule': 'atLeast',
  });
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, fonts, ...sizes(sizeOf(look, 1)), language)),
    // On by default in Word, but not everywhere else.
    element('w:pPrDefault', {}, element('w:pPr', {}, element('w:widowControl'), spacing)),
  );
}

/** A default style without properties: it takes all from the document's defaults. */
function bare(type: string, id: string, name: string, priority: number): XmlElement {
  return element(
    'w:style',
    { 'w:type': type, 'w:default': 1, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:uiPriority', { 'w:val': priority }),
    element('w:qFormat'),
  );
}
