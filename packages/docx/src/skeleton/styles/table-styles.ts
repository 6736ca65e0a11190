import { element, type XmlElement } from '../../xml.ts';
import { type Look, sizeOf } from './look.ts';
import { type ParagraphStyle, type Rule, ruleXml, sizes } from './style-xml.ts';

/** What the text of a cell is, and where it stands. */
export type CellStyleId = `Table${'Text' | 'Heading' | 'RowHeading'}${'' | 'Center' | 'End'}`;

const alignments = [
  ['', '', undefined],
  ['Center', ' Center', 'center'],
  ['End', ' End', 'end'],
] as const;

/** Paragraph styles for the cells of tables. Bold stands here and not in the table style: two toggles would undo each other. */
export function cellStyles(look: Look): Record<string, ParagraphStyle> {
  const size = sizeOf(look, 0.92);
  const text = {
    custom: true,
    size,
    line: { value: Math.round(size * 10 * 1.22), rule: 'atLeast' },
  } as const;
  return Object.fromEntries(
    alignments.flatMap(([id, name, align]): [string, ParagraphStyle][] => {
      const aligned = align === undefined ? {} : { align };
      return [
        [`TableText${id}`, { name: `Table Text${name}`, ...text, ...aligned }],
        [
          `TableHeading${id}`,
          { name: `Table Heading${name}`, ...text, keepNext: true, bold: true, ...aligned },
        ],
        [`TableRowHeading${id}`, { name: `Table Row Heading${name}`, ...text, bold: true, ...aligned }],
      ];
    }),
  );
}

const fine: Rule = { size: 2, space: 0 };
const plain: Rule = { size: 6, space: 0 };
const heavy: Rule = { size: 12, space: 0 };

/** Word's own table style, then ours: rules between rows only, and a grid with boxes for writing into. */
export function tableStylesXml(look: Look): XmlElement[] {
  return [
    normalTable(),
    tableStyle(
      look,
      'HandoutTable',
      'Handout Table',
      [ruleXml('top', heavy), ruleXml('bottom', heavy), ruleXml('insideH', fine)],
      [
        element(
          'w:tblStylePr',
          { 'w:type': 'firstRow' },
          element('w:tcPr', {}, element('w:tcBorders', {}, ruleXml('bottom', plain))),
        ),
      ],
    ),
    tableStyle(look, 'HandoutSides', 'Handout Sides', [ruleXml('insideV', fine)], []),
    tableStyle(
      look,
      'HandoutGrid',
      'Handout Grid',
      ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => ruleXml(side, plain)),
      [element('w:tcPr', {}, element('w:vAlign', { 'w:val': 'center' }))],
    ),
  ];
}

function tableStyle(
  look: Look,
  id: string,
  name: string,
  borders: XmlElement[],
  parts: XmlElement[],
): XmlElement {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:qFormat'),
    element('w:rPr', {}, ...sizes(sizeOf(look, 0.92))),
    element('w:tblPr', {}, element('w:tblBorders', {}, ...borders), margins(50, 90)),
    ...parts,
  );
}

function normalTable(): XmlElement {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    element('w:tblPr', {}, element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins(0, 108)),
  );
}

function margins(upright: number, across: number): XmlElement {
  const side = (name: string, width: number) => element(`w:${name}`, { 'w:w': width, 'w:type': 'dxa' });
  return element(
    'w:tblCellMar',
    {},
    side('top', upright),
    side('left', across),
    side('bottom', upright),
    side('right', across),
  );
}
