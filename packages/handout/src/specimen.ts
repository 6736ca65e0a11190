import type { Block } from './tree/block.ts';
import { emphasis, paragraph, strong, text } from './tree/build.ts';
import type { TableCell, Term } from './tree/core.ts';
import type { Handout } from './tree/handout.ts';
import type { Inline } from './tree/inline.ts';

/**
 * A handout that holds one of everything a writer must handle, with the texts that hurt: Hindi with conjuncts, Hindi and
 * English in one word, emoji, markup look-alikes, an over-long word. For tests of writers, those of others included.
 */
export function specimen(): Handout {
  return {
    type: 'handout',
    lang: 'en',
    meta: {
      id: 'specimen',
      template: 'handout',
      edition: 'student',
      title: [text('Specimen: talks & “agreements” <b>')],
      shortTitle: [text('Specimen')],
      subtitle: [text('Every kind of block · हिन्दी')],
      plain: {
        title: 'Specimen: talks & “agreements” <b>',
        subject: 'Test',
        creator: 'Institute & Co.',
        keywords: ['a&b', 'c'],
      },
      stamp: '2024-12-20',
      mark: 'SPECIMEN',
    },
    pages: {
      paper: 'A4',
      margins: { top: 18, right: 18, bottom: 18, left: 18 },
      columns: 1,
      columnGap: 8,
      head: { start: 'Institute & Co.', end: 'Specimen' },
      foot: { start: '20 December 2024', end: 'Page {page} of {pages}' },
      bodySize: 10.5,
      leading: 14,
    },
    words: { labelEnd: ': ', table: 'Table', figure: 'Figure' },
    children: blocks(),
  };
}

const cell = (value: string): TableCell => ({ type: 'tableCell', children: [paragraph([text(value)])] });

const term = (label: string, value: string): Term => ({
  type: 'term',
  label: [text(label)],
  children: [text(value)],
});

const phrases: Inline[] = [
  text('Plain, '),
  emphasis([text('stressed')]),
  text(', '),
  strong([text('strong '), emphasis([text('and stressed')])]),
  text(', '),
  { type: 'inlineCode', value: 'a & b < c' },
  text(', '),
  { type: 'link', url: 'https://example.org/a?b=c&d=e', children: [text('a link')] },
  text(', a citation '),
  {
    type: 'cite',
    items: [
      { source: 'first', number: 1, locator: 'p. 4' },
      { source: 'second', number: 2 },
    ],
  },
  text(', a break'),
  { type: 'break' },
  text('and a '),
  { type: 'ref', target: 'second-part', children: [text('reference')] },
  text('.'),
];

function blocks(): Block[] {
  return [
    {
      type: 'facts',
      from: '/keyDetails',
      children: [term('Place', 'Miami, Florida'), term('Status', 'Adjourned')],
    },
    {
      type: 'callout',
      tone: 'warning',
      title: [text('Unverified')],
      children: [paragraph([text('Do not rely on it.')])],
    },
    { type: 'contents', depth: 2, title: [text('Contents')] },
    {
      type: 'section',
      level: 1,
      id: 'first-part',
      title: [text('First part & more')],
      from: '/context',
      children: [
        paragraph([text('A lead.')], { variant: 'lead' }),
        paragraph(phrases, { from: '/context/body' }),
        paragraph([text('शिमला समझौता: क्षत्रिय, ज्ञान, श्रृंखला, UPSC-परीक्षा। ₹1,23,456')], { lang: 'hi' }),
        paragraph([
          text('🇺🇸 and 📍 and *not emphasis* and `ticks` and [brackets](x) and 1. and # and | pipes'),
        ]),
        paragraph([text(`A${'a'.repeat(200)}h`)]),
        paragraph([text('A note.')], { variant: 'note' }),
        {
          type: 'section',
          level: 2,
          id: 'lists',
          title: [text('Lists')],
          children: [
            {
              type: 'list',
              ordered: true,
              start: 3,
              children: [
                {
                  type: 'listItem',
                  children: [
                    paragraph([text('Third')]),
                    {
                      type: 'list',
                      ordered: false,
                      children: [{ type: 'listItem', children: [paragraph([text('Nested')])] }],
                    },
                  ],
                },
                { type: 'listItem', children: [paragraph([text('Fourth')])] },
              ],
            },
            {
              type: 'terms',
              layout: 'run-in',
              children: [term('Label', 'what it means'), term('शब्द', 'अर्थ')],
            },
            {
              type: 'terms',
              layout: 'columns',
              children: [term('Short', 'one'), term('A longer label', 'two')],
            },
          ],
        },
      ],
    },
    {
      type: 'section',
      level: 1,
      id: 'second-part',
      title: [text('Second part')],
      children: [
        {
          type: 'table',
          id: 'grid',
          caption: [text('Reactions')],
          summary: 'Who said what',
          columns: [{ width: 1 }, { width: 2 }, { width: 'auto', align: 'end' }],
          children: [
            { type: 'tableRow', header: true, children: [cell('Actor'), cell('Response'), cell('No.')] },
            {
              type: 'tableRow',
              children: [
                { ...cell('Ukraine'), rowHeader: true },
                cell('“Monitoring closely” | pipe'),
                cell('1'),
              ],
            },
            {
              type: 'tableRow',
              children: [
                { ...cell('China'), rowHeader: true },
                {
                  type: 'tableCell',
                  children: [
                    {
                      type: 'list',
                      ordered: false,
                      children: [
                        { type: 'listItem', children: [paragraph([text('one')])] },
                        { type: 'listItem', children: [paragraph([text('two')])] },
                      ],
                    },
                  ],
                },
                cell('2'),
              ],
            },
          ],
        },
        {
          type: 'quote',
          attribution: [text('Somebody, 2024')],
          children: [paragraph([text('We agreed to disagree.')])],
        },
        {
          type: 'figure',
          image: 'dot',
          alt: 'A dot',
          caption: [text('The dot')],
          width: 10,
          align: 'center',
        },
        {
          type: 'timeline',
          children: [
            {
              type: 'timelineEntry',
              when: [text('February 2022')],
              certain: true,
              current: false,
              title: [text('Escalation')],
              children: [text('It begins.')],
            },
            {
              type: 'timelineEntry',
              when: [text('Early 2024')],
              certain: false,
              current: false,
              title: [text('Track 2')],
              children: [],
            },
            {
              type: 'timelineEntry',
              when: [text('December 2024')],
              certain: true,
              current: true,
              title: [text('Talks')],
              children: [text('They meet.')],
            },
          ],
        },
        {
          type: 'sides',
          children: [
            {
              type: 'section',
              level: 2,
              id: 'side-a',
              title: [text('Side A')],
              children: [paragraph([text('People of A.')])],
            },
            {
              type: 'section',
              level: 2,
              id: 'side-b',
              title: [text('Side B')],
              children: [paragraph([text('People of B.')])],
            },
          ],
        },
        {
          type: 'qr',
          url: 'https://example.org/test?a=1&b=2',
          alt: 'QR code that opens example.org/test',
          width: 20,
          words: [
            text('Try: '),
            { type: 'link', url: 'https://example.org/test?a=1&b=2', children: [text('example.org/test')] },
          ],
        },
        { type: 'divider' },
        {
          type: 'questions',
          start: 1,
          children: [
            {
              type: 'question',
              stem: [text('Discuss.')],
              tag: [text('GS-II')],
              limits: [text('10 marks, 150 words')],
              children: [{ type: 'lines', count: 4, pitch: 8 }],
            },
            { type: 'question', lead: [text('Short note')], stem: [text('On conventions.')], children: [] },
          ],
        },
        { type: 'pageBreak' },
        paragraph([{ type: 'anchor', id: 'end' }, text('The end.')]),
      ],
    },
  ];
}

/** A picture for the specimen's figure: a black dot, one pixel, PNG. Key it as `dot` in `Context.images`. */
export const dotPng: Uint8Array = Uint8Array.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c636000000002000148afa4710000000049454e44ae426082'.match(
    /../g,
  ) ?? [],
  (hex) => Number.parseInt(hex, 16),
);
