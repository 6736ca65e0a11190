import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const head = '| Advantage | This event | Precedents |\n| --- | --- | --- |';

const body = `## Venue analysis

| Gain | Miami | Before |
| --- | --- | --- |
| Distance | Neither capital [@s1] | Camp David (1978), Geneva *Summits* (1985, 2018) |
| Pipes \\| and \`a\\|b\` | x | – |
| Calm | y | Accords (of Oslo) (1993) {brief=oslo note="a {b}"}, Dayton (1995~) {brief=dayton} |`;

const value = {
  columns: ['Gain', 'Miami', 'Before'],
  rows: [
    {
      advantage: 'Distance',
      thisEvent: 'Neither capital',
      cites: ['s1'],
      precedents: [
        { name: 'Camp David', year: '1978' },
        { name: 'Geneva *Summits*', year: '1985' },
        { name: 'Geneva *Summits*', year: '2018' },
      ],
    },
    { advantage: 'Pipes | and `a|b`', thisEvent: 'x', precedents: [] },
    {
      advantage: 'Calm',
      thisEvent: 'y',
      precedents: [
        { name: 'Accords (of Oslo)', year: '1993', brief: 'oslo', note: 'a {b}' },
        { name: 'Dayton', year: '1995~', brief: 'dayton' },
      ],
    },
  ],
};

describe('venue analysis', () => {
  it('is a table', () => expect(readSection('venueAnalysis', body)).toEqual(value));

  it('is written the same', () => expect(writeSection('venueAnalysis', value)).toBe(body));

  it('keeps column headings only where they are the author’s own', () => {
    const rows = [{ advantage: 'a', thisEvent: 'b', precedents: [] }];
    expect(writeSection('venueAnalysis', { rows })).toBe(`## Venue analysis\n\n${head}\n| a | b | – |`);
    expect(readSection('venueAnalysis', `## Venue analysis\n\n${head}\n| a | b | |`)).toEqual({ rows });
    const own = { columns: ['Advantage', 'This event', 'Precedents'], rows };
    expect(readSection('venueAnalysis', writeSection('venueAnalysis', own))).toEqual(own);
  });

  it.each([
    ['| a | b |', '22:1 markdown/table-column'],
    ['| a | b | – | d |', '22:13 markdown/table-column'],
    ['| a | b | Camp David |', '22:11 markdown/precedent'],
    ['| a | b | Camp David (1978), Dayton (next year) |', '22:30 markdown/precedent'],
    ['| a | b | X (1978) {breif=x} |', '22:21 markdown/unknown-attribute'],
    ['| a | | – |', '22:1 schema/missing'],
    ['| a {x} | b | – |', '22:6 markdown/unknown-attribute'],
  ])('refuses %j', (row, finding) => {
    expect(findingsIn(`## Venue analysis\n\n${head}\n${row}`)[0]).toBe(finding);
  });

  it('refuses a second table and anything else', () => {
    expect(findingsIn(`## Venue analysis\n\n${head}\n| a | b | – |\n\n${head}`)).toEqual([
      '24:1 markdown/table-twice',
    ]);
    expect(findingsIn('## Venue analysis\n\n- a')[0]).toBe('20:1 markdown/stray-block');
    expect(findingsIn('## Venue analysis\n\n| a | b |\n| - | - |\n| a | b |')[0]).toBe(
      '20:1 markdown/table-column',
    );
  });
});
