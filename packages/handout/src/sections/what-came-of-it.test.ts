import { describe, expect, it } from 'vitest';
import { composed, textOf } from '../../test/composed.ts';

describe('what came of the event', () => {
  const instruments = [
    {
      id: 'simla',
      title: 'Agreement on Bilateral Relations',
      shortTitle: 'Simla Agreement',
      type: 'agreement',
      legalForce: 'binding',
      parties: ['in', 'pk'],
      signed: '1972-07-02',
      signedAt: 'Shimla',
      ratified: [{ actor: 'pk', on: '1972-07-15' }],
      registration: { series: 'UNTS', volume: '858', number: '12316' },
      provisions: [{ ref: '4(ii)', text: 'Respect for the line' }],
    },
  ];

  it('is printed with the instrument it stands in', () => {
    const outcomes = [{ kind: 'agreement', text: 'Relations settled', instrument: 'simla' }];
    expect(textOf(composed({ outcomes, instruments }).handout).slice(0, -1)).toEqual([
      '# Outcomes',
      'Agreement: Relations settled (Simla Agreement)',
      '# Documents',
      '## Simla Agreement',
      'Kind: Agreement',
      'Full title: Agreement on Bilateral Relations',
      'Legal force: binding in law',
      'Parties: India, Pakistan',
      'Signed: 2 July 1972, Shimla',
      'Ratified: Pakistan, 15 July 1972',
      'Registered: UNTS 858, 12316',
      '- 4(ii): Respect for the line',
    ]);
  });

  it('is told in the agenda with who wanted what', () => {
    const stances = [
      { party: 'pk', position: 'proposes' },
      { party: 'in', position: 'conditional', text: 'With Bangladesh' },
    ];
    const topics = [
      { id: 't', title: 'Prisoners', items: [{ text: 'Return', result: 'deferred', stances }] },
    ];
    expect(textOf(composed({ agenda: { topics } }).handout)[2]).toBe(
      '- Return (deferred; Pakistan: proposes; India: on conditions – With Bangladesh)',
    );
  });
});

it('prints terms, differing versions and corrections', () => {
  const { handout } = composed({
    glossary: [{ id: 'loc', term: 'Line of Control', definition: 'A line' }],
    disputes: [
      {
        about: 'Prisoners',
        variants: [{ text: '90,000' }, { text: '93,000' }],
        resolution: 'Both are told.',
      },
    ],
    publication: {
      publishedOn: '2024-12-20',
      state: 'published',
      corrections: [{ on: '2024-12-21', text: 'A day was wrong.' }],
    },
  });
  expect(textOf(handout)).toEqual([
    '# Where sources differ',
    '## Prisoners',
    '- 90,000',
    '- 93,000',
    'Both are told.',
    '# Key terms',
    'Line of Control: A line',
    'No source is named for what this handout says.',
    '# Corrections',
    '21 December 2024: A day was wrong.',
  ]);
});

it('prints what an exam asks besides questions', () => {
  const exam = {
    staticLinks: [{ label: 'Treaties', text: 'Vienna Convention' }],
    prelims: ['Dated 2 July'],
    revision: [{ cue: 'In force when?', answer: '4 August' }],
  };
  expect(textOf(composed({ exam }).handout).slice(0, -1)).toEqual([
    '# For the exam',
    '## Static linkage',
    'Treaties: Vienna Convention',
    '## Facts for prelims',
    '- Dated 2 July',
    '## Quick revision',
    '- In force when? 4 August',
  ]);
});

it('prints the words of somebody who reacted, unless the response tells them', () => {
  const quotes = [
    { id: 'abe', text: 'Great meaning', speaker: 'Shinzo Abe', office: 'Prime Minister', on: '2018-06-12' },
    { id: 'told', text: 'encouraged' },
  ];
  const rows = [
    {
      actor: 'jp',
      stance: 'supportive',
      response: 'Was “encouraged”',
      quotes: ['abe', 'told'],
      interests: ['Security'],
    },
  ];
  expect(textOf(composed({ quotes, reactions: { rows } }).handout)[2]).toBe(
    'Japan / supportive | Was “encouraged” / “Great meaning” – Shinzo Abe, Prime Minister, 12 June 2018 | Security',
  );
});
