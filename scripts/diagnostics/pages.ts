import { type RuleText, rules, shipped } from '@aide-memoire/editorial';
import type { CodePage } from '../../packages/aide-memoire/src/explain/code-page.ts';
import { codes } from '../../packages/aide-memoire/src/explain/codes/index.ts';
import { families } from '../../packages/aide-memoire/src/explain/families.ts';
import { leftOut } from './left-out.ts';

const NOTICE =
  '<!-- Made by scripts/write-diagnostics.mjs from packages/aide-memoire/src/explain and the table of editorial rules; do not edit. -->';

/** The pages of `docs/diagnostics`, by file name: one for each family, and an index. */
export function diagnosticPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const [family, title] of Object.entries(families)) {
    const parts = [
      ...codes.filter(({ code }) => familyOf(code) === family).map(aboutCode),
      ...rules.filter(({ id }) => familyOf(id) === family).map(aboutRule),
    ];
    pages.set(`${family}.md`, [NOTICE, '', `# ${title}`, '', ...parts].join('\n'));
  }
  pages.set('README.md', index());
  return pages;
}

const familyOf = (code: string) => code.split('/')[0] ?? '';

const anchor = (code: string) => code.replaceAll('/', '');

function aboutCode({ code, severity, title, why, mend, example }: CodePage): string {
  const lines = [`## ${code}`, '', `**${title}.** Severity: ${severity}.`, '', why, ''];
  if (example !== undefined) lines.push('Example:', '', '```text', example, '```', '');
  lines.push(`How to mend it: ${mend}`, '');
  return lines.join('\n');
}

function aboutRule(rule: (typeof rules)[number]): string {
  const { id, severity, title, why, mend, example, options } = rule;
  const lines = [
    `## ${id}`,
    '',
    `**${title}.** Editorial rule, severity: ${severity}${mendsText(rule)}.`,
    '',
    why,
    '',
  ];
  lines.push(
    'Wrong:',
    '',
    '```text',
    example.wrong,
    '```',
    '',
    'Right:',
    '',
    '```text',
    example.right,
    '```',
    '',
  );
  lines.push(`How to mend it: ${mend}`, '');
  const set = Object.entries(options);
  if (set.length > 0)
    lines.push(
      `Can be set: ${set.map(([key, value]) => `\`${key}\` (${JSON.stringify(value)})`).join(', ')}.`,
      '',
    );
  const table = tableOf(rule);
  if (table !== '') lines.push(table, '');
  return lines.join('\n');
}

const mendsText = ({ mends }: RuleText) => (mends === true ? ', offers a change' : '');

function tableOf({ table }: RuleText): string {
  const entry = Object.entries(shipped).find(([name]) => name === table);
  if (entry === undefined) return '';
  const [name, rows] = entry;
  const count = rows.length === 1 ? 'one row' : `${rows.length} rows`;
  return `Rests on the table \`${name}\` (${rows.length === 0 ? 'none ships' : `${count}, each with its source`}), which can be replaced.`;
}

function index(): string {
  const lines = [
    NOTICE,
    '',
    '# Diagnostics',
    '',
    'What every code means, why it matters and how to mend it.',
    '',
  ];
  for (const [family, title] of Object.entries(families)) {
    const own = [
      ...codes
        .filter(({ code }) => familyOf(code) === family)
        .map(({ code, severity, title: says }) => ({ code, severity, says })),
      ...rules
        .filter(({ id }) => familyOf(id) === family)
        .map(({ id, severity, title: says }) => ({ code: id, severity, says })),
    ];
    lines.push(`## ${title}`, '', '| code | severity | says |', '|---|---|---|');
    for (const { code, severity, says } of own)
      lines.push(`| [${code}](${family}.md#${anchor(code)}) | ${severity} | ${says} |`);
    lines.push('');
  }
  lines.push(
    '## Left out, or done elsewhere',
    '',
    'What a list of wishes names, and no rule of its own does:',
    '',
  );
  lines.push('| wish | why |', '|---|---|');
  for (const { wish, why } of leftOut) lines.push(`| ${wish} | ${why} |`);
  return `${lines.join('\n')}\n`;
}
