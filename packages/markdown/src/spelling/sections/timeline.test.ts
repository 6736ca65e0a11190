import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## Timeline

- **2017-09-03** – **Test**
- **February 2022** – **Escalation:** It begins. [@s1] {kind=conflict}
- **Summer 2023** – **Contacts:** quiet
- **Early 2024** – **Track 2** [@s2] {#early when=2024-01~/2024-04~ verification=disputed}
- **2024** – **Said so:** a label that is a date {when=2024}
- **2024** – **Colon::** {time=00:40 tz=Asia/Kolkata this-event}
- **2024** – **Colon::**`;

const value = {
  entries: [
    { id: 't-2017-09-03', when: '2017-09-03', title: 'Test' },
    {
      id: 't-2022-02',
      when: { edtf: '2022-02', label: 'February 2022' },
      title: 'Escalation',
      text: 'It begins.',
      kind: 'conflict',
      cites: ['s1'],
    },
    { id: 't-2023-22', when: { edtf: '2023-22', label: 'Summer 2023' }, title: 'Contacts', text: 'quiet' },
    {
      id: 'early',
      when: { edtf: '2024-01~/2024-04~', label: 'Early 2024' },
      title: 'Track 2',
      verification: 'disputed',
      cites: ['s2'],
    },
    { id: 't-2024', when: { edtf: '2024', label: '2024' }, title: 'Said so', text: 'a label that is a date' },
    {
      id: 't-2024-2',
      when: { edtf: '2024', time: '00:40', tz: 'Asia/Kolkata' },
      title: 'Colon:',
      thisEvent: true,
    },
    { id: 't-2024-3', when: '2024', title: 'Colon:' },
  ],
};

describe('timeline', () => {
  it('is a list of dates and titles', () => expect(readSection('timeline', body)).toEqual(value));

  it('is written the same', () => expect(writeSection('timeline', value)).toBe(body));

  it.each(['- **2024** — **A:** b', '- **2024** - **A**: b', '- __2024__–**A:** b'])(
    'is understood as %j',
    (line) => {
      expect(readSection('timeline', `## Timeline\n\n${line}`)).toEqual({
        entries: [{ id: 't-2024', when: '2024', title: 'A', text: 'b' }],
      });
    },
  );

  it('takes plain words for a title', () => {
    expect(readSection('timeline', '## Timeline\n\n- **2024** – They *met*')).toEqual({
      entries: [{ id: 't-2024', when: '2024', title: 'They *met*' }],
    });
  });

  it('reads dates in Hindi, with ids as in any other language', () => {
    const hindi = '## घटनाक्रम\n\n- **10 जनवरी 1966** – **ताशकंद घोषणा**';
    const data = {
      entries: [
        { id: 't-1966-01-10', when: { edtf: '1966-01-10', label: '10 जनवरी 1966' }, title: 'ताशकंद घोषणा' },
      ],
    };
    expect(readSection('timeline', hindi, 'hi')).toEqual(data);
    expect(writeSection('timeline', data, 'hi')).toBe(hindi);
  });

  it.each([
    ['- **Then** – **A**', '20:5 schema/date'],
    ['- **Then** – **A** {when=2024-13}', '20:26 schema/date'],
    ['- **2024** – **A** {when=2024-02-30 kind=meeting}', '20:26 schema/date'],
    ['- **2024** – **A** {kind=party}', '20:26 schema/not-an-option'],
    ['- 2024: A', '20:1 markdown/timeline-entry'],
    ['- **2024** – **A** {this-evnt}', '20:21 markdown/unknown-attribute'],
    ['- **2024** –', '20:1 schema/missing'],
  ])('refuses %j', (line, finding) => {
    expect(findingsIn(`## Timeline\n\n${line}`)[0]).toBe(finding);
  });
});
