import type { Diagnostic } from '@aide-memoire/schema';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { showDiagnostic } from './frame.ts';

const plain = { colors: pc.createColors(false) };
const point = (line: number, column: number) => ({ line, column, offset: 0 });

const finding = (line: number, from: number, to: number): Diagnostic => ({
  code: 'schema/date',
  severity: 'error',
  file: 'a.yaml',
  message: 'Not a date.',
  expected: 'a date',
  note: 'Mend it.',
  place: { start: point(line, from), end: point(line, to) },
});

describe('a diagnostic for people', () => {
  it('has place, code, source line, carets and help', () => {
    expect(showDiagnostic(finding(2, 7, 14), 'when: 2023-99', plain)).toBe(
      [
        'a.yaml:2:7  error  schema/date',
        '  Not a date.',
        '  2 | when: 2023-99',
        '    |       ^^^^^^^',
        '  expected  a date',
        '  help  Mend it.',
      ].join('\n'),
    );
  });

  it('puts the carets under Hindi and emoji as a terminal shows them', () => {
    const text = 'शिमला 🇮🇳 2023-99';
    const at = text.indexOf('2023') + 1;
    const [, , line, carets] = showDiagnostic(finding(1, at, at + 7), text, plain).split('\n');
    expect(line).toBe(`  1 | ${text}`);
    // Spacing vowel signs take a column each; each half of a flag takes two.
    expect(carets).toBe(`    | ${' '.repeat(5 + 1 + 4 + 1)}^^^^^^^`);
  });

  it('cuts a long line around the place', () => {
    const shown = showDiagnostic(
      finding(1, 301, 304),
      `${'x'.repeat(300)}bad${'y'.repeat(300)}`,
      plain,
    ).split('\n');
    expect(shown[2]?.length).toBeLessThan(120);
    expect(shown[3]?.indexOf('^^^')).toBe(shown[2]?.indexOf('bad'));
  });

  it('keeps within a narrow terminal', () => {
    const long = {
      ...finding(1, 90, 97),
      message: 'A message that is longer than a narrow terminal is wide.',
    };
    const shown = showDiagnostic(long, `${'x '.repeat(44)} 2023-99 ${'y '.repeat(44)}`, {
      ...plain,
      columns: 40,
    });
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(shown.replaceAll(/\s+/g, ' ')).toContain(long.message);
    const [, , , line = '', carets = ''] = shown.split('\n');
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('2023-99');
  });

  it('needs neither a place nor a source', () => {
    expect(
      showDiagnostic({ code: 'file/x', severity: 'warning', message: 'M.', file: 'b' }, undefined, plain),
    ).toBe('b  warning  file/x\n  M.');
  });
});
