import { expect, it } from 'vitest';
import { apiPage } from '../../scripts/public-surface/api-page.ts';
import type { ApiMember } from '../../scripts/public-surface/model.ts';

const entry = { folder: 'x', description: 'Gives x', specifier: '@aide-memoire/x', report: 'x', types: '' };
const member = (
  kind: string,
  name: string,
  text: string,
  docComment = '',
  members?: ApiMember[],
): ApiMember => ({
  kind,
  name,
  docComment,
  excerptTokens: [{ text }],
  ...(members === undefined ? {} : { members }),
});
const pageOf = (...members: ApiMember[]) =>
  apiPage({ entry, report: '', problems: [], model: { members: [{ members }] } });

it('shows a function with its sentence, its example, and signs that are words', () => {
  const doc = '/**\n * Gives `Map<string>` for a < b.\n *\n * @example\n *\n * f(1);\n */\n';
  expect(pageOf(member('Function', 'f', 'export declare function f(n: number): void;', doc))).toContain(
    '## Functions\n\n### f\n\nGives `Map<string>` for a \\< b.\n\n```ts\nf(1);\n```\n\n```ts\nfunction f(n: number): void;\n```\n',
  );
});

it('shows overloads under one heading', () => {
  const page = pageOf(
    member('Function', 'f', 'export declare function f(n: number): void;'),
    member('Function', 'f', 'export declare function f(s: string): void;'),
  );
  expect(page.match(/### f/g)).toHaveLength(1);
  expect(page).toContain('function f(n: number): void;\nfunction f(s: string): void;');
});

it('shows an interface with what its members say', () => {
  const members = [member('PropertySignature', 'id', 'readonly id: string;', '/**\n * Unique.\n */\n')];
  expect(pageOf(member('Interface', 'Thing', 'export interface Thing ', '', members))).toContain(
    'interface Thing {\n  /** Unique. */\n  readonly id: string;\n}',
  );
});

it('shows a schema and its type once, under the true name, and leaves out what is too long to read', () => {
  const page = pageOf(
    member('Variable', 'Text_2', `Text: z.ZodUnion<${'x'.repeat(700)}>`, '/**\n * Words.\n */\n'),
    member('TypeAlias', 'Text_2', 'export type Text = string;'),
  );
  expect(page).toContain('### Text\n\nWords.\n\n```ts\nconst Text: …\n```');
  expect(page).not.toContain('## Types');
});
