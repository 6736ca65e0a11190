import { type Brief, checkBrief } from '@aide-memoire/schema';
import { derive } from '../src/blocks/index.ts';
import { compose } from '../src/compose/compose.ts';
import { templates } from '../src/templates/index.ts';
import type { Template } from '../src/templates/template.ts';
import type { Block } from '../src/tree/block.ts';
import type { Handout } from '../src/tree/handout.ts';
import { plainText } from '../src/tree/plain.ts';

/** A checked brief with little in it but what is given. */
export function briefOf(more: Record<string, unknown>): Brief {
  const { brief: checked, diagnostics } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: 'Talks',
    publication: { publishedOn: '2024-12-20', state: 'published' },
    event: { name: 'Talks' },
    ...more,
  });
  if (checked === undefined) throw new Error(JSON.stringify(diagnostics));
  return checked;
}

/** The template of most tests. */
export const template = templates.handout as Template;

/** The words of a block, line by line, as a reader gets them. */
function lines(block: Block): string[] {
  switch (block.type) {
    case 'section':
      return [`${'#'.repeat(block.level)} ${plainText(block.title)}`, ...block.children.flatMap(lines)];
    case 'paragraph':
      return [plainText(block.children)];
    case 'terms':
      return block.children.map(({ label, children }) => `${plainText(label)}: ${plainText(children)}`);
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(lines)).map((line) => `- ${line}`);
    case 'table':
      return block.children.map((row) =>
        row.children.map((cell) => cell.children.flatMap(lines).join(' / ')).join(' | '),
      );
    case 'quote':
      return block.children.flatMap(lines).map((line) => `> ${line}`);
    case 'timeline':
    case 'callout':
    case 'questions':
    case 'sides':
    case 'facts':
    case 'qr':
      return derive(block).flatMap(lines);
    default:
      return [block.type];
  }
}

/** The words of a handout, line by line, as a reader gets them. */
export const textOf = (handout: Handout) => handout.children.flatMap(lines);

/** A handout of such a brief. */
export const composed = (more: Record<string, unknown>, lang?: string) =>
  compose(briefOf(more), { template, ...(lang === undefined ? {} : { lang }) });
