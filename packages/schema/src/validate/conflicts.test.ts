import { describe, expect, it } from 'vitest';
import { checkBrief } from './check.ts';

const minimal = {
  schemaVersion: 1,
  id: 'talks',
  lang: 'en',
  title: 'Talks',
  publication: { publishedOn: '2024-12-20' },
  event: { name: 'Talks' },
};

const found = (more: Record<string, unknown>) =>
  checkBrief({ ...minimal, ...more }).diagnostics.map(({ code, path }) => `${code} ${path}`);

const delegation = (party: string, more = {}) => ({
  id: `d-${party}`,
  party,
  role: 'party',
  members: [{ function: 'head', office: 'Minister' }],
  ...more,
});

describe('the structure of the event', () => {
  const three = [delegation('us'), delegation('ru'), delegation('ua')];

  it('has no more sides than it says', () => {
    expect(found({ event: { name: 'T', structure: 'bilateral' }, delegations: three })).toEqual([
      'schema/conflict /event/structure',
    ]);
    expect(found({ event: { name: 'T', structure: 'trilateral' }, delegations: three })).toEqual([]);
    expect(found({ event: { name: 'T', structure: 'minilateral' }, delegations: three })).toEqual([]);
  });

  it('counts parties only, and not those inside another delegation', () => {
    const host = [delegation('us'), delegation('ru'), delegation('ch', { role: 'host' })];
    const inside = [delegation('us'), delegation('ru'), delegation('ua', { embeddedIn: 'd-us' })];
    expect(found({ event: { name: 'T', structure: 'bilateral' }, delegations: host })).toEqual([]);
    expect(found({ event: { name: 'T', structure: 'bilateral' }, delegations: inside })).toEqual([]);
  });

  it('may have fewer listed', () => {
    expect(found({ event: { name: 'T', structure: 'trilateral' }, delegations: [delegation('us')] })).toEqual(
      [],
    );
  });
});

describe('an event that resumes', () => {
  it.each([
    ['adjourned', []],
    ['suspended', []],
    [undefined, []],
    ['concluded', ['schema/conflict /event/resumes']],
  ])('with the status %s', (status, findings) => {
    expect(found({ event: { name: 'T', resumes: '2024-12-22', status } })).toEqual(findings);
  });
});

it('a party is not excluded', () => {
  const excluded = [{ actor: 'ua' }, { actor: 'us' }];
  expect(found({ event: { name: 'T', excluded }, delegations: [delegation('us')] })).toEqual([
    'schema/conflict /event/excluded/1/actor',
  ]);
});

describe('a rubric', () => {
  const exam = (marks: number | undefined) => ({
    questions: [
      {
        id: 'q',
        kind: 'essay',
        stem: 'S',
        origin: { type: 'practice' },
        marks,
        rubric: [
          { criterion: 'A', marks: 7.5 },
          { criterion: 'B', marks: 5 },
        ],
      },
    ],
  });

  it.each([
    [12.5, []],
    [undefined, []],
    [15, ['schema/conflict /exam/questions/0/rubric']],
  ])('for %s marks', (marks, findings) => {
    expect(found({ exam: exam(marks) })).toEqual(findings);
  });
});
