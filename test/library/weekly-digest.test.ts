import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBack } from '@aide-memoire/verify';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../support/repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'digest-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const BRIEFS = ['us-russia-miami-talks', 'simla-1972'].map((name) => `../briefs/${name}/markdown`);

const digest = (until: string, out: string) =>
  execFileSync(process.execPath, ['digest.mjs', until, out, ...BRIEFS], {
    cwd: join(ROOT, 'examples/weekly-digest'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .trim()
    .split('\n')
    .map((file) => new Uint8Array(readFileSync(file)));

it('makes one digest of a week, the same twice', async () => {
  const [docx, pdf] = digest('2024-12-22', join(folder, 'a'));
  expect(digest('2024-12-22', join(folder, 'b'))).toEqual([docx, pdf]);
  for (const [bytes, extension] of [[docx, 'docx'] as const, [pdf, 'pdf'] as const]) {
    const { text, headings } = await readBack(bytes ?? new Uint8Array(), extension);
    expect(text).toContain('Digest, 2024-12-16 to 2024-12-22');
    expect(text).toContain('Diplomatic Meeting: Miami Talks');
    expect(headings.map((heading) => heading.text).join('\n')).toContain('Miami Talks');
  }
});

it('says that nothing appeared', () => {
  expect(() => digest('2020-01-01', join(folder, 'c'))).toThrow(
    'Nothing appeared from 2019-12-26 to 2020-01-01.',
  );
});
