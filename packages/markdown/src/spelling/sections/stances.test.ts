import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## Agenda

### Prisoners

- Repatriation [@s1] {result=deferred}
  - **Pakistan** {position=proposes}
  - **India:** needs the *consent* of Bangladesh [@s2] {position=conditional}
- Bases`;

const agenda = {
  topics: [
    {
      id: 'prisoners',
      title: 'Prisoners',
      items: [
        {
          text: 'Repatriation',
          result: 'deferred',
          cites: ['s1'],
          stances: [
            { party: 'pk', position: 'proposes' },
            {
              party: 'in',
              position: 'conditional',
              text: 'needs the *consent* of Bangladesh',
              cites: ['s2'],
            },
          ],
        },
        { text: 'Bases' },
      ],
    },
  ],
};

describe('stances', () => {
  it('are a list below a matter', () => expect(readSection('agenda', body)).toEqual(agenda));
  it('are written the same', () => expect(writeSection('agenda', agenda)).toBe(body));

  it.each([
    ['- India', '21:3 markdown/label'],
    ['- **India**', '21:3 schema/missing'],
    ['- **Somebody** {position=silent party=nobody}', '21:41 reference/unknown-actor'],
  ])('refuse %j', (line, finding) => {
    expect(findingsIn(`## Agenda\n### A\n- b\n  ${line}`)).toContain(finding);
  });
});
