import { plainText as plainOf } from '@aide-memoire/prose';
import { type Brief, type Diagnostic, teacherSecrets } from '@aide-memoire/schema';
import type { Handout } from '../tree/handout.ts';
import { fold, textOfTree } from './tree-text.ts';

/** The secrets of briefs that have been composed: a brief is composed many times, and never changes. */
const known = new WeakMap<Brief, readonly string[]>();

function secretsOf(brief: Brief): readonly string[] {
  const found = known.get(brief) ?? teacherSecrets(brief);
  known.set(brief, found);
  return found;
}

/**
 * What a student's tree holds that is for teachers: nodes that say so, and the words of answers, reasons and notes. Nothing, unless a
 * section or template is at fault: this is the last look before a tree leaves `compose`. `again` composes another brief in the
 * same way: words that a tree says without having them from a secret, such as the name of a state, are no leak.
 */
export function leaksIn(handout: Handout, brief: Brief, again: (brief: Brief) => Handout): Diagnostic[] {
  const nodes = teacherNodes(handout.children).map((path) => leak(path, undefined));
  const text = textOfTree(handout);
  const said = secretsOf(brief).filter((secret) => tells(text, secret));
  if (said.length === 0) return nodes;
  const without = textOfTree(again(masked(brief, new Set(said)) as Brief));
  return [
    ...nodes,
    ...said.filter((secret) => !tells(without, secret)).map((secret) => leak(undefined, secret)),
  ];
}

const tells = (text: string, secret: string) =>
  text.includes(fold(secret)) || text.includes(fold(plainOf(secret)));

/** Where the nodes for teachers are from. */
function teacherNodes(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(teacherNodes);
  if (typeof value !== 'object' || value === null) return [];
  if ('audience' in value && value.audience === 'teacher') return ['from' in value ? String(value.from) : ''];
  return Object.values(value).flatMap(teacherNodes);
}

/** A brief with other words in place of some strings. */
function masked(value: unknown, secrets: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return secrets.has(value) ? '…' : value;
  if (Array.isArray(value)) return value.map((item) => masked(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, masked(child, secrets)]));
}

function leak(path: string | undefined, secret: string | undefined): Diagnostic {
  return {
    code: 'compose/teacher-only',
    severity: 'error',
    ...(path === undefined ? {} : { path }),
    message: 'What is for teachers stands in a student’s edition: it is not printed at all.',
    ...(secret === undefined ? {} : { actual: secret }),
    note: 'This is a fault of a template or section, not of the brief.',
  };
}
