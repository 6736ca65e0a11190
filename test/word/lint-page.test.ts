import { LINT_RULES, type LintRule } from '@aide-memoire/docx';
import { expect, it } from 'vitest';

// `vitest run --project whole lint-page -u` writes the page anew.
it('the page of the rules says what the rules say', async () => {
  const rows = Object.entries<LintRule>(LINT_RULES).map(
    ([code, { severity, finds, mend }]) => `| \`${code}\` | ${severity} | ${finds} | ${mend} |`,
  );
  const page = `# What lintDocx finds

\`lintDocx(bytes)\` of \`@aide-memoire/docx\` looks at any Word file, whoever wrote it, and finds what validators of the schema pass over and Word keeps
silent about, and what keeps people with a screen reader from reading it. It gives plain objects: \`code\`, \`severity\`, \`message\`, \`actual\` and, in
\`note\`, what to do.

<!-- not run: \`bytes\` stands for a Word file of yours; the README of the package runs the same with one -->

\`\`\`ts
import { lintDocx } from '@aide-memoire/docx';

for (const { code, message, note } of lintDocx(bytes)) console.log(code, message, note);
\`\`\`

| code | severity | finds | mend |
| ---- | -------- | ----- | ---- |
${rows.join('\n')}

An \`error\` is something that a reader loses or that makes Word complain; a \`warning\` is something that people cannot use as they should. Every
rule has a file in the tests that breaks it.
`;
  await expect(page).toMatchFileSnapshot('../../docs/word-lint.md');
});
