import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## Key notes

- **Dynamics:** Asymmetric (land *vs.* trade) [@s1]

***

- **"Constructive":** Code
- **Set:** {a} {}

### Law

- **Pacta:** servanda`;

const value = {
  groups: [
    { notes: [{ label: 'Dynamics', text: 'Asymmetric (land *vs.* trade)', cites: ['s1'] }] },
    {
      notes: [
        { label: '"Constructive"', text: 'Code' },
        { label: 'Set', text: '{a}' },
      ],
    },
    { heading: 'Law', notes: [{ label: 'Pacta', text: 'servanda' }] },
  ],
};

describe('key notes', () => {
  it('are groups of labelled texts', () => expect(readSection('keyNotes', body)).toEqual(value));

  it('are written the same', () => expect(writeSection('keyNotes', value)).toBe(body));

  it('may have a group without heading after one with a heading', () => {
    const groups = [
      { heading: 'A', notes: [{ label: 'b', text: 'c' }] },
      { notes: [{ label: 'd', text: 'e' }] },
    ];
    expect(readSection('keyNotes', writeSection('keyNotes', { groups }))).toEqual({ groups });
  });

  it('may have braces before citations', () => {
    const groups = [{ notes: [{ label: 'a', text: '{#id}', cites: ['s1'] }] }];
    const written = writeSection('keyNotes', { groups });
    expect(written).toBe('## Key notes\n\n- **a:** {#id} [@s1]');
    expect(readSection('keyNotes', written)).toEqual({ groups });
  });

  it('refuse an item without label and a group without notes', () => {
    expect(findingsIn('## Key notes\n\n- **A:** b\n- c')).toEqual(['21:1 markdown/label']);
    expect(findingsIn('## Key notes\n\n### A')).toEqual(['20:1 schema/empty']);
    expect(findingsIn('## Key notes\n\nText')[0]).toBe('20:1 markdown/stray-block');
  });
});
