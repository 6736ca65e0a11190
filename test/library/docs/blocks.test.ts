import { expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';

it('takes blocks with what comments say of them', () => {
  const page =
    'Words\n\n<!-- file: a.md -->\n\n```md\n---\n```\n\n  <!-- exits: 2 -->\n  ```sh\n  ls\n   x\n  ```\n\n<!-- exits: 1 -->\nWords\n\n```\nplain\n```\n';
  expect(blocksOf(page).map((block) => ({ ...block, notes: [...block.notes] }))).toEqual([
    { lang: 'md', text: '---\n', line: 5, notes: [['file', 'a.md']] },
    { lang: 'sh', text: 'ls\n x\n', line: 10, notes: [['exits', '2']] },
    { lang: '', text: 'plain\n', line: 18, notes: [] },
  ]);
});
