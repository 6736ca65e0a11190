import { readFileSync } from 'node:fs';
import pc from 'picocolors';
import { showDiagnostic } from '../../packages/aide-memoire/src/report/frame.ts';
import { countAll, summarise } from '../../packages/aide-memoire/src/report/summary.ts';
import { seedFindings } from '../../test/editorial/seed-findings.ts';
import { lintYaml, SEED_DAY, SEED_EXAMPLE } from '../../test/editorial/seed-lint.ts';

/** The page that shows what the rules say about the example made from the seed page, as the command line would print it. */
export function seedReport(): string {
  const text = readFileSync(new URL(`../../${SEED_EXAMPLE}`, import.meta.url), 'utf8');
  const found = lintYaml(text, SEED_EXAMPLE, SEED_DAY);
  const colors = pc.createColors(false);
  const lines = text.split('\n');
  const shown = found
    .map((finding) => showDiagnostic(finding, lines[(finding.place?.start.line ?? 0) - 1], { colors }))
    .join('\n\n');
  const rows = seedFindings.map(
    ({ finding, rule, lines }) =>
      `| ${finding} | [${rule}](diagnostics/${rule.split('/')[0]}.md#${rule.replaceAll('/', '')}) | ${[...new Set(lines.map(([seed]) => seed))].join(', ')} | ${lines.map(([, line]) => line).join(', ')} |`,
  );
  return `<!-- Made by scripts/write-diagnostics.mjs; do not edit. -->

# What the rules say about the seed page

The page that this project began with is an example of what is printed every day, and of what is wrong in it. This is the report on the brief
made from it, word for word, looked at on ${SEED_DAY}.

## The findings that a careful editor makes

By number, with the lines of the page (non-empty lines counted) and of the example. Finding 1, that the event contradicts the public record, needs a
person, and so does the formal name in finding 8. Finding 26 (mojibake) and the screen-only wording of finding 25 were mended in the example.

| finding | rule | lines of the page | lines of the example |
|---|---|---|---|
${rows.join('\n')}

## The report

\`\`\`text
${shown}

${summarise(countAll(found), 1)}
\`\`\`
`;
}
