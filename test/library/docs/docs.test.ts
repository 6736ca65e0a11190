import { readMarkdownBrief } from '@aide-memoire/markdown';
import { readYamlBrief } from '@aide-memoire/source';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { textOf } from '../../support/repository.ts';
import { type Block, blocksOf } from './blocks.ts';
import { WRITTEN } from './pages.ts';
import { Session } from './session.ts';

// What a page tells its reader to write and to run, written and run.
const FRONT =
  '---\nschemaVersion: 1\nid: part\nlang: en\npublication: { publishedOn: 2025-05-05 }\nevent: { name: Talks }\n---\n\n# Part\n\n';
const pages = WRITTEN.map((page) => ({ page, blocks: blocksOf(textOf(page)) })).filter(({ blocks }) =>
  blocks.some(({ lang }) => lang !== '' && lang !== 'text'),
);

/** What is wrong with a block; nothing where it does what the page says. */
function problem({ lang, text, notes }: Block, next: Block | undefined, session: Session): string {
  const file = notes.get('file');
  if (file !== undefined) session.write(file, text);
  if (notes.has('not run')) return '';
  const same = notes.get('same as');
  if (same !== undefined && textOf(same) !== text) return `It differs from ${same}.`;
  const exits = Number(notes.get('exits') ?? 0);
  if (lang === 'sh' || lang === 'console') {
    const commands = lang === 'sh' ? text : text.replace(/^(?!\$ ).*$/gm, '').replace(/^\$ /gm, '');
    const { status, stdout, stderr } = session.shell(commands);
    const shown = text.replace(/^\$ .*\n/gm, '').trim();
    if (status !== exits) return `It ended with ${status}.\n${stdout}${stderr}`;
    return lang === 'console' && !`${stdout}${stderr}`.includes(shown) ? `It shows\n${stdout}${stderr}` : '';
  }
  if (lang === 'ts') {
    const { status, stdout, stderr } = session.module(text);
    if (status !== 0) return `It ended with ${status}.\n${stderr}`;
    return next?.lang === 'text' && stdout !== next.text ? `It prints\n${stdout}` : '';
  }
  if (lang === 'md') {
    const { diagnostics } = readMarkdownBrief(text.startsWith('---') ? text : `${FRONT}${text}`);
    return diagnostics.map(({ message }) => message).join('\n');
  }
  if (lang === 'yaml') {
    const value: unknown = parse(text);
    const isBrief = typeof value === 'object' && value !== null && 'schemaVersion' in value;
    return isBrief
      ? readYamlBrief(text)
          .diagnostics.map(({ message }) => message)
          .join('\n')
      : '';
  }
  if (lang === 'json') return JSON.parse(text) === undefined ? 'No JSON.' : '';
  return lang === 'text' || lang === '' ? '' : `No test knows what to do with ${lang}.`;
}

describe.each(pages)('$page', ({ page, blocks }) => {
  const session = new Session(page);
  afterAll(() => session.end());
  it.each(
    blocks.map((block, at) => ({ ...block, block, at })).filter(({ lang }) => lang !== 'text' && lang !== ''),
  )('does what it shows in line $line ($lang)', ({ block, at }) => {
    expect(problem(block, blocks[at + 1], session)).toBe('');
  });
});

it('says why where a block is not run', () => {
  const reasons = pages.flatMap(({ page, blocks }) =>
    blocks.flatMap(({ notes, line }) =>
      notes.has('not run') ? [`${page}:${line}: ${notes.get('not run')}`] : [],
    ),
  );
  for (const reason of reasons) expect(reason.length).toBeGreaterThan(40);
});
