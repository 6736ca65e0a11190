import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../brief.ts';
import { checkBrief } from '../validate/check.ts';
import { migrate, migrationSteps } from './migrate.ts';
import { applyOperation, type MigrationOperation } from './operations.ts';

describe('the steps', () => {
  it('are a chain that ends with the current version', () => {
    const ends = migrationSteps.map(({ to }) => to);
    expect(migrationSteps.slice(1).map(({ from }) => from)).toEqual(ends.slice(0, -1));
    expect(ends.at(-1)).toBe(SCHEMA_VERSION);
  });
});

const member = { function: 'head', office: 'Minister' };
const draft = {
  schemaVersion: '0.draft',
  id: 'talks',
  lang: 'en',
  title: 'Talks',
  publication: { publishedOn: '2024-12-20' },
  event: { name: 'Talks' },
  headings: {
    participants: 'Who meets',
    us: 'US Delegation',
    ru: 'Russian Delegation',
    timeline: 'The road',
  },
  keyDetails: [
    { label: 'Location', value: 'Miami' },
    { label: { en: 'Status', hi: 'स्थिति' }, value: 'Adjourned' },
    { label: 'Venue', value: 'a second row for the place' },
    { label: 'Timing', value: 'In winter' },
  ],
  delegations: [
    { id: 'd-us', party: 'us', heading: 'US Delegation', role: 'party', members: [member] },
    { id: 'd-ru', party: 'ru', role: 'party', members: [member] },
  ],
  'x-own': 'kept',
};

describe('from the draft', () => {
  const { value, operations, diagnostics } = migrate(draft);

  it('moves headings of delegations and marks the rows that are derived now', () => {
    expect(diagnostics).toEqual([]);
    expect(operations).toEqual([
      { op: 'delete', path: '/headings/us' },
      { op: 'move', from: '/headings/ru', path: '/delegations/1/heading' },
      { op: 'set', path: '/keyDetails/0/for', value: 'place' },
      { op: 'set', path: '/keyDetails/1/for', value: 'status' },
      { op: 'set', path: '/schemaVersion', value: 1 },
    ]);
    expect(value).toMatchObject({
      schemaVersion: 1,
      headings: { participants: 'Who meets', timeline: 'The road' },
      delegations: [{ heading: 'US Delegation' }, { heading: 'Russian Delegation' }],
      'x-own': 'kept',
    });
    expect(checkBrief(value).diagnostics).toEqual([]);
  });

  it('keeps the order of keys, and the given document as it was', () => {
    expect(Object.keys(Object(value))).toEqual(Object.keys(draft));
    expect(draft.schemaVersion).toBe('0.draft');
    expect(draft.headings).toHaveProperty('ru');
  });

  it('does nothing the second time', () => {
    expect(migrate(value)).toEqual({ value, operations: [], steps: [], diagnostics: [] });
  });

  it('gives operations that lead from the one to the other', () => {
    expect(operations.reduce(applyOperation, draft as unknown)).toEqual(value);
  });

  it('leaves a heading that could be that of two delegations', () => {
    const both = {
      ...draft,
      delegations: draft.delegations.map((delegation) => ({ ...delegation, party: 'us' })),
    };
    expect(migrate(both).value).toMatchObject({ headings: { us: 'US Delegation' } });
  });
});

it.each([
  [{ schemaVersion: 2 }, '/schemaVersion'],
  [{ schemaVersion: 'other' }, '/schemaVersion'],
  [{}, ''],
  [null, ''],
  ['text', ''],
])('leaves %j as it is, and says why', (value, path) => {
  const migration = migrate(value);
  expect(migration.value).toBe(value);
  expect(migration.diagnostics).toMatchObject([{ code: 'migrate/unknown-version', severity: 'error', path }]);
});

it.each([
  { schemaVersion: '0.draft', headings: 5, delegations: 'x', keyDetails: [null, 3] },
  { schemaVersion: '0.draft' },
])('survives %j', (value) => {
  expect(migrate(value).value).toEqual({ ...value, schemaVersion: 1 });
});

describe('an operation', () => {
  const value = { a: { b: [1, 2, 3] }, c: 'C' };

  it.each<[MigrationOperation, unknown]>([
    [
      { op: 'set', path: '/a/b/1', value: 'x' },
      { a: { b: [1, 'x', 3] }, c: 'C' },
    ],
    [
      { op: 'set', path: '/d', value: 1 },
      { a: { b: [1, 2, 3] }, c: 'C', d: 1 },
    ],
    [
      { op: 'delete', path: '/a/b/0' },
      { a: { b: [2, 3] }, c: 'C' },
    ],
    [
      { op: 'rename', path: '/a', key: 'z' },
      { z: { b: [1, 2, 3] }, c: 'C' },
    ],
    [{ op: 'move', from: '/c', path: '/a/c' }, { a: { b: [1, 2, 3], c: 'C' } }],
  ])('%j', (operation, expected) => {
    expect(JSON.stringify(applyOperation(value, operation))).toBe(JSON.stringify(expected));
  });

  it.each<MigrationOperation>([
    { op: 'delete', path: '/nowhere' },
    { op: 'rename', path: '/a/nowhere', key: 'x' },
    { op: 'set', path: '/c/d', value: 1 },
    { op: 'set', path: '', value: 1 },
  ])('that does not fit is refused: %j', (operation) => {
    expect(() => applyOperation(value, operation)).toThrow(RangeError);
  });
});
