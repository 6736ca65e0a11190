import { specimen } from '@aide-memoire/handout/specimen';
import { expect, it } from 'vitest';
import { handoutSkeleton, skeletonInput } from '../skeleton/handout-skeleton.ts';

it('begins the text of items beside their labels, and labels that are text at the margin', () => {
  const { measures = new Map() } = handoutSkeleton(skeletonInput(specimen(), new Map()));
  const edges = ['Question', 'ListNumber', 'ListBullet', 'Term'].map((id) => {
    const { left, hanging } = measures.get(id) ?? {};
    return [left, hanging];
  });
  expect(edges).toEqual([
    [340, 0],
    [340, 0],
    [340, 0],
    [340, 340],
  ]);
});
