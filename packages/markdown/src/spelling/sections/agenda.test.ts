import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## Agenda

The talks were *long*.

And broad.

### Immediate De-escalation

A note.

- Ceasefire [@s1] {#fire result=partial}
- Pause

### सुरक्षा

- Arms

### Trade {#money}

- Tariffs`;

const value = {
  intro: 'The talks were *long*.\n\nAnd broad.',
  topics: [
    {
      id: 'immediate-de-escalation',
      title: 'Immediate De-escalation',
      note: 'A note.',
      items: [{ id: 'fire', text: 'Ceasefire', result: 'partial', cites: ['s1'] }, { text: 'Pause' }],
    },
    { id: 'topic-2', title: 'सुरक्षा', items: [{ text: 'Arms' }] },
    { id: 'money', title: 'Trade', items: [{ text: 'Tariffs' }] },
  ],
};

describe('agenda', () => {
  it('is an introduction and topics', () => expect(readSection('agenda', body)).toEqual(value));

  it('is written the same', () => expect(writeSection('agenda', value)).toBe(body));

  it.each([
    ['- loose', '20:1 markdown/stray-block'],
    ['### A\n\n- x {result=aggreed}', '22:13 schema/not-an-option'],
    ['### A', '20:1 schema/empty'],
    ['### A\n\n- x\n\nafter', '24:1 markdown/stray-block'],
    ['### A {#Not-An-Id}\n\n- x', '20:9 schema/format'],
    ['### A {#a}\n\n- x\n\n### B {#a}\n\n- x', '24:9 reference/duplicate-id'],
  ])('refuses %j', (text, finding) => {
    expect(findingsIn(`## Agenda\n\n${text}`)).toContain(finding);
  });
});
