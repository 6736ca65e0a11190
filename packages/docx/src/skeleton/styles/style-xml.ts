import { element, type XmlElement } from '../../xml.ts';

/** A rule at a side of a paragraph: thickness in eighths of a point, distance from the text in points. Always black. */
export interface Rule {
  readonly size: number;
  readonly space: number;
}

/** A tab stop, twips from the margin. */
export interface TabStop {
  readonly at: number;
  readonly align: 'left' | 'center' | 'right' | 'clear';
  readonly leader?: 'underscore' | 'dot';
}

/** A paragraph style in words of print. Lengths in twips, sizes in half-points; what is absent comes from `basedOn`. */
export interface ParagraphStyle {
  /** The name in Word's list; Word translates the names it knows, so they are spelt as Word spells them. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Word does not know the style by name. */
  readonly custom?: boolean;
  /** Place in Word's list of styles. */
  readonly priority?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly numbering?: { readonly number: number; readonly level: number };
  readonly rules?: Partial<Readonly<Record<'top' | 'left' | 'bottom' | 'right', Rule>>>;
  readonly tabs?: readonly TabStop[];
  readonly before?: number;
  readonly after?: number;
  /** Distance of baselines; `exact` clips what is taller. */
  readonly line?: { readonly value: number; readonly rule: 'atLeast' | 'exact' };
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly align?: 'start' | 'center' | 'end';
  /** 0 for the first level of headings. */
  readonly outline?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Not shown nor printed, and takes no room. */
  readonly hidden?: boolean;
  /** Space between letters, twips. */
  readonly tracking?: number;
  readonly size?: number;
  /** Set in the theme's font for headings, which is this now. */
  readonly display?: string;
  /** In the theme's first accent, which is this now: six hexadecimal digits. */
  readonly accent?: string | undefined;
}

/** How much larger Indic letters are set, half-points: they are drawn smaller on the same body than Latin ones. */
const COMPLEX_GAIN = 1;

const sides = ['top', 'left', 'bottom', 'right'] as const;

// Names of ECMA-376 transitional; `start` and `end` are known to Word 2010 and later only.
const justifications = { start: 'left', center: 'center', end: 'right' } as const;

/** Children of a property element, `undefined` dropped. */
const present = (...children: readonly (XmlElement | undefined | false)[]): XmlElement[] =>
  children.filter((child): child is XmlElement => child !== undefined && child !== false);

/** Type size for Latin and complex scripts alike, from half-points. */
export const sizes = (halfPoints: number): XmlElement[] => [
  element('w:sz', { 'w:val': halfPoints }),
  element('w:szCs', { 'w:val': halfPoints + COMPLEX_GAIN }),
];

/** The `w:style` element of a paragraph style; children stand in the order that CT_PPrBase and CT_RPr demand. */
export function paragraphStyleXml(id: string, style: ParagraphStyle): XmlElement {
  const paragraph = paragraphProperties(style);
  const run = runProperties(style);
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': style.custom ? 1 : undefined, 'w:styleId': id },
    ...present(
      element('w:name', { 'w:val': style.name }),
      element('w:basedOn', { 'w:val': style.basedOn ?? 'Normal' }),
      style.next !== undefined && element('w:next', { 'w:val': style.next }),
      element('w:uiPriority', { 'w:val': style.priority ?? 99 }),
      element('w:qFormat'),
      paragraph.length > 0 && element('w:pPr', {}, ...paragraph),
      run.length > 0 && element('w:rPr', {}, ...run),
    ),
  );
}

function paragraphProperties(style: ParagraphStyle): XmlElement[] {
  return present(
    style.keepNext && element('w:keepNext'),
    style.keepLines && element('w:keepLines'),
    numberingXml(style),
    rulesXml(style),
    tabsXml(style),
    spacingXml(style),
    indentXml(style),
    style.align !== undefined && element('w:jc', { 'w:val': justifications[style.align] }),
    style.outline !== undefined && element('w:outlineLvl', { 'w:val': style.outline }),
  );
}

function runProperties(style: ParagraphStyle): XmlElement[] {
  return [
    ...(style.display === undefined
      ? []
      : [
          element('w:rFonts', {
            'w:ascii': style.display,
            'w:hAnsi': style.display,
            'w:asciiTheme': 'majorHAnsi',
            'w:hAnsiTheme': 'majorHAnsi',
            'w:cstheme': 'majorBidi',
          }),
        ]),
    ...(style.bold ? [element('w:b'), element('w:bCs')] : []),
    ...(style.italic ? [element('w:i'), element('w:iCs')] : []),
    ...(style.hidden ? [element('w:vanish')] : []),
    ...(style.accent === undefined
      ? []
      : [element('w:color', { 'w:val': style.accent, 'w:themeColor': 'accent1' })]),
    ...(style.tracking === undefined ? [] : [element('w:spacing', { 'w:val': style.tracking })]),
    ...(style.size === undefined ? [] : sizes(style.size)),
  ];
}

function numberingXml({ numbering }: ParagraphStyle): XmlElement | undefined {
  if (numbering === undefined) return undefined;
  return element(
    'w:numPr',
    {},
    ...present(
      numbering.level > 0 && element('w:ilvl', { 'w:val': numbering.level }),
      element('w:numId', { 'w:val': numbering.number }),
    ),
  );
}

function rulesXml({ rules }: ParagraphStyle): XmlElement | undefined {
  if (rules === undefined) return undefined;
  const drawn = sides.flatMap((side) => {
    const rule = rules[side];
    return rule === undefined ? [] : [ruleXml(side, rule)];
  });
  return element('w:pBdr', {}, ...drawn);
}

/** One black rule: of a paragraph, a table or a cell. */
export function ruleXml(side: string, rule: Rule): XmlElement {
  return element(`w:${side}`, {
    'w:val': 'single',
    'w:sz': rule.size,
    'w:space': rule.space,
    'w:color': '000000',
  });
}

function tabsXml({ tabs }: ParagraphStyle): XmlElement | undefined {
  if (tabs === undefined) return undefined;
  return element(
    'w:tabs',
    {},
    ...tabs.map(({ at, align, leader }) =>
      element('w:tab', { 'w:val': align, 'w:leader': leader, 'w:pos': at }),
    ),
  );
}

function spacingXml({ before, after, line }: ParagraphStyle): XmlElement | undefined {
  if (before === undefined && after === undefined && line === undefined) return undefined;
  return element('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': line?.value,
    'w:lineRule': line?.rule,
  });
}

function indentXml({ left, right, hanging }: ParagraphStyle): XmlElement | undefined {
  if (left === undefined && right === undefined && hanging === undefined) return undefined;
  return element('w:ind', { 'w:left': left, 'w:right': right, 'w:hanging': hanging });
}
