import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  Brief,
  type Delegation,
  sections,
  Timeline,
  type TimelineEntry,
  type WrittenQuestion,
} from '../src/index.ts';

const minimal = {
  schemaVersion: 1,
  id: 'talks',
  lang: 'en',
  title: ' Talks ',
  publication: { publishedOn: '2024-12-20' },
  event: { name: 'Talks' },
};

describe('Standard Schema', () => {
  it('is spoken by the brief', async () => {
    const standard = Brief['~standard'];
    expect([standard.version, standard.vendor]).toEqual([1, 'zod']);
    expect(await standard.validate(minimal)).toEqual({ value: { ...minimal, title: 'Talks' } });
    const refused = await standard.validate({ ...minimal, event: { name: 'Talks', status: 'over' } });
    expect(refused.issues?.map(({ path }) => path)).toEqual([['event', 'status']]);
  });

  it.each(Object.entries(sections))('is spoken by %s', (_, section) => {
    expect(section['~standard'].version).toBe(1);
  });
});

describe('a section alone', () => {
  const entry = { id: 'lahore', when: '1999-02-21', title: 'Lahore Declaration' };

  it('is parsed as zod parses', () => {
    expect(Timeline.safeParse({ entries: [entry] })).toMatchObject({ success: true });
    expect(Timeline.safeParse({ entries: [] }).success).toBe(false);
    expect(Timeline.safeParse({ entries: [{ ...entry, whn: '1999' }] }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['whn'], path: ['entries', 0] },
    ]);
  });

  it('has a type of its own name', () => {
    expectTypeOf<TimelineEntry['title']>().toEqualTypeOf<string | Record<string, string>>();
    expectTypeOf<Delegation['members'][number]['count']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<WrittenQuestion['words']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<NonNullable<Brief['timeline']>['entries'][number]>().toMatchObjectType<{ id: string }>();
    expect(Timeline.parse({ entries: [entry] }).entries).toEqual([entry]);
  });
});
