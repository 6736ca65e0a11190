import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const folder = new URL('../src/', import.meta.url).pathname;

/** The files of this package that a bundle of some names holds, and its code. */
async function bundle(names: string): Promise<{ files: string[]; code: string }> {
  const result = await build({
    stdin: {
      contents: `export { ${names} } from './index.ts';`,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    treeShaking: true,
    external: ['zod'],
    logLevel: 'silent',
  });
  const [output] = Object.values(result.metafile.outputs);
  const files = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file.replace(/^.*src\//, ''));
  return { files: files.toSorted(), code: result.outputFiles[0]?.text ?? '' };
}

const SECTIONS = {
  Agenda: 'agenda',
  Conclusion: 'conclusion',
  Context: 'context',
  Ctas: 'cta',
  Delegations: 'delegations',
  Disputes: 'disputes',
  Event: 'event',
  Exam: 'exam',
  Glossary: 'glossary',
  Instruments: 'instruments',
  KeyDetails: 'key-details',
  KeyNotes: 'key-notes',
  Outcomes: 'outcomes',
  Publication: 'publication',
  Reactions: 'reactions',
  Timeline: 'timeline',
  VenueAnalysis: 'venue-analysis',
  Verification: 'verification',
  WhyInNews: 'why-in-news',
} as const;

/** Sections that are parts of others. */
const PARTS = ['sections/labelled.ts', 'sections/venue.ts'];

describe('a bundle of one section', () => {
  it.each(Object.entries(SECTIONS))(
    '%s has no other section in it, no actors and no checks',
    async (name, file) => {
      const { files } = await bundle(name);
      const sections = files.filter((path) => path.startsWith('sections/') && !PARTS.includes(path));
      expect(sections).toEqual([`sections/${file}.ts`]);
      expect(files.filter((path) => /^(?:actors|validate|migrate)\//.test(path))).toEqual([]);
      expect(files).not.toContain('brief.ts');
    },
  );

  it('of the timeline is nothing but the timeline and its fields', async () => {
    const { files, code } = await bundle('Timeline');
    expect(files).toEqual([
      'edtf/calendar.ts',
      'edtf/date-bounds.ts',
      'edtf/groupings.ts',
      'edtf/parse.ts',
      'edtf/pattern.ts',
      'fields/cite.ts',
      'fields/field.ts',
      'fields/object.ts',
      'fields/slug.ts',
      'fields/text.ts',
      'fields/verified.ts',
      'fields/when.ts',
      'sections/timeline.ts',
      'text/text-rule.ts',
    ]);
    expect(code).not.toContain('Delegation');
  });
});

it('the whole is in a bundle of the whole', async () => {
  const { files } = await bundle('checkBrief');
  for (const file of Object.values(SECTIONS)) expect(files).toContain(`sections/${file}.ts`);
});
