import { expect, it } from 'vitest';
import { BUNDLES, bundleSize } from '../../scripts/public-surface/bundles.ts';
import { textOf } from '../support/repository.ts';

const ceilings = JSON.parse(textOf('api/bundle-ceilings.json')) as Record<string, number>;

it.each(Object.entries(BUNDLES))(
  '%s weighs no more than its ceiling; `pnpm bundle-sizes --raise` in the commit that needs more',
  async (name, code) => {
    expect(await bundleSize(code)).toBeLessThanOrEqual(ceilings[name] ?? 0);
  },
);

it('has no ceiling without a bundle', () => {
  expect(Object.keys(ceilings)).toEqual(Object.keys(BUNDLES));
});
