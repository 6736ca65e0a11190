import { describe, expect, it } from 'vitest';
import { fileOf, findingsIn, readSection, writeSection } from '../../../test/section.ts';
import { readMarkdownBrief } from '../../index.ts';

const head = '| Actor | Response | Interest |\n| --- | --- | --- |';

const body = `## Reactions

${head}
| Ukraine {stance=cautious quotes=qt on=2024-12-20} | "Monitoring" [@s1] | Sovereignty; support |
| An own actor {stance=neutral} | Silent | A / B; or C / D {separator=•} |
| United Nations {stance=supportive} | *Welcomed* | Peace |`;

const value = {
  rows: [
    {
      actor: 'ua',
      stance: 'cautious',
      response: '"Monitoring"',
      cites: ['s1'],
      quotes: ['qt'],
      on: '2024-12-20',
      interests: ['Sovereignty', 'support'],
    },
    { actor: 'own', stance: 'neutral', response: 'Silent', interests: ['A / B; or C / D'] },
    { actor: 'un', stance: 'supportive', response: '*Welcomed*', interests: ['Peace'] },
  ],
};

describe('reactions', () => {
  it('are a table', () => expect(readSection('reactions', body)).toEqual(value));

  it('are written the same', () => expect(writeSection('reactions', value)).toBe(body));

  it('are named in Hindi', () => {
    const rows = [{ actor: 'cn', stance: 'neutral', response: 'मौन', interests: ['शांति'] }];
    expect(writeSection('reactions', { rows }, 'hi')).toContain('| चीन {stance=neutral} | मौन | शांति |');
    expect(readSection('reactions', writeSection('reactions', { rows }, 'hi'), 'hi')).toEqual({ rows });
  });

  it('understand short names', () => {
    const read = readSection('reactions', `## Reactions\n\n${head}\n| EU {stance=mixed} | a | b |`);
    expect(read).toMatchObject({ rows: [{ actor: 'eu' }] });
  });

  it.each([
    ['| Ukriane {stance=mixed} | a | b |', '22:1 markdown/unknown-actor'],
    ['| Somebody {actor=nobody stance=mixed} | a | b |', '22:19 reference/unknown-actor'],
    ['| Ukraine | a | b |', '22:1 schema/missing'],
    ['| Ukraine {stance=angry} | a | b |', '22:19 schema/not-an-option'],
    ['| Ukraine {stance=mixed quotes=qt,qx} | a | b |', '22:32 reference/unknown-quotation'],
    ['| Ukraine {stance=mixed on=2024-13} | a | b |', '22:28 schema/date'],
    ['| Ukraine {stance=mixed} | a | |', '22:30 schema/empty'],
    ['| Ukraine {stance=mixed} | a [@zz] | b |', '22:30 reference/unknown-source'],
    ['| Ukraine {stance=mixed} | a | b | c |', '22:34 markdown/table-column'],
  ])('refuse %j', (row, finding) => {
    expect(findingsIn(`## Reactions\n\n${head}\n${row}`)).toContain(finding);
  });

  it('say that another wording of a name is not kept', () => {
    const { brief, diagnostics } = readMarkdownBrief(
      fileOf(`## Reactions\n\n${head}\n| Kyiv {actor=ua stance=mixed} | a | b |`),
    );
    expect(brief?.reactions?.rows[0]?.actor).toBe('ua');
    expect(diagnostics).toMatchObject([{ code: 'markdown/not-kept', severity: 'warning' }]);
  });
});
