import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## Delegations

### US Delegation [@s1] {party=us}

- **Head:** **Jane *J.* Doe**, Secretary, State Department [@s1, p. 4]
- **Military Advisors:** Pentagon officials {collective count=3 participation=remote note="by ""video"", \\[@s2]."}
- **Scribe:** **Poe** {function=other represented-by="a deputy"}
- **Head:** Minister {label}

#### Objectives

- Peace

#### Red lines

- Land

### Russia {#russians role=host embedded-in=d-us}

- **Member:** **Ivan**`;

const value = [
  {
    id: 'd-us',
    party: 'us',
    role: 'party',
    heading: 'US Delegation',
    cites: ['s1'],
    members: [
      {
        function: 'head',
        person: 'Jane *J.* Doe',
        office: 'Secretary, State Department',
        cites: [{ source: 's1', locator: 'p. 4' }],
      },
      {
        function: 'military',
        functionLabel: 'Military Advisors',
        office: 'Pentagon officials',
        collective: true,
        count: 3,
        participation: 'remote',
        note: 'by "video", [@s2].',
      },
      { function: 'other', functionLabel: 'Scribe', person: 'Poe', representedBy: 'a deputy' },
      { function: 'head', functionLabel: 'Head', office: 'Minister' },
    ],
    objectives: ['Peace'],
    redLines: ['Land'],
  },
  {
    id: 'russians',
    party: 'ru',
    role: 'host',
    embeddedIn: 'd-us',
    members: [{ function: 'other', person: 'Ivan' }],
  },
];

describe('delegations', () => {
  it('are headings, members and aims', () => expect(readSection('delegations', body)).toEqual(value));

  it('are written the same', () => expect(writeSection('delegations', value)).toBe(body));

  it('take the party from the name, and number ids that would be the same', () => {
    const read = readSection(
      'delegations',
      '## Delegations\n\n### India\n\n- **Head:** A\n\n### India\n\n- **Head:** B',
    );
    expect(read).toMatchObject([
      { id: 'd-in', party: 'in' },
      { id: 'd-in-2', party: 'in' },
    ]);
    expect(read).not.toHaveProperty('0.heading');
  });

  it('know functions in Hindi', () => {
    const hindi = '## प्रतिनिधिमंडल\n\n### भारत\n\n- **प्रमुख:** **इंदिरा गांधी**, प्रधानमंत्री';
    const data = [
      {
        id: 'd-in',
        party: 'in',
        role: 'party',
        members: [{ function: 'head', person: 'इंदिरा गांधी', office: 'प्रधानमंत्री' }],
      },
    ];
    expect(readSection('delegations', hindi, 'hi')).toEqual(data);
    expect(writeSection('delegations', data, 'hi')).toBe(hindi);
  });

  it.each([
    ['### Nobody known\n\n- **Head:** A', '20:1 schema/missing'],
    ['### X {party=zz}\n\n- **Head:** A', '20:14 reference/unknown-actor'],
    ['### India\n\n- A', '22:1 markdown/label'],
    ['### India\n\n- **Head:** A {functoin=head}', '22:16 markdown/unknown-attribute'],
    ['### India {role=boss}\n\n- **Head:** A', '20:17 schema/not-an-option'],
    ['### India\n\n- **Head:** A {count=two}', '22:22 schema/wrong-type'],
    ['### India', '20:1 schema/empty'],
    ['- **Head:** A\n\n### India\n\n- **Head:** A', '20:1 markdown/stray-block'],
    ['### India\n\n- **Head:** A\n\n#### Objektives\n\n- x', '24:1 markdown/unknown-part'],
  ])('refuse %j', (text, finding) => {
    expect(findingsIn(`## Delegations\n\n${text}`)[0]).toBe(finding);
  });
});
