import { lintBrief } from '@aide-memoire/editorial';
import { describe, expect, it } from 'vitest';
import { SPELLINGS } from '../support/examples.ts';
import { textOf } from '../support/repository.ts';
import { SEED_DAY } from './seed-lint.ts';

const found = SPELLINGS.map(({ file, read }) => {
  const { brief } = read(textOf(file), { file });
  if (brief === undefined) throw new Error(`${file} cannot be read`);
  return lintBrief(brief, { today: SEED_DAY }).map(({ code, path }) => `${code} ${path}`);
});

describe.each(SPELLINGS.map(({ file }, index) => ({ file, index })))('$file', ({ index }) => {
  it('has the same findings as the other spellings', () => {
    expect(found[index]).toEqual(found[0]);
    expect(found[index]?.length).toBeGreaterThan(60);
  });
});
