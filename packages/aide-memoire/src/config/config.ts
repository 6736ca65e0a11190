import type { PartPlace } from '@aide-memoire/handout';
import { briefObject, field, LanguageTag, Text } from '@aide-memoire/schema';
import * as z from 'zod';

const words = z.string().min(1);
const length = field(z.number().positive().max(1000).optional(), 'Millimetres.', 20);

const Logo = briefObject({
  file: field(words, 'Path of a PNG or JPEG, from the folder of this file.', 'brand/logo.png'),
  alt: field(words.optional(), 'What it shows; the name of the institute when left out.'),
  height: field(z.number().min(4).max(60).optional(), 'Height in print, millimetres; 12 when left out.', 12),
}).meta({ title: 'Logo', description: 'The picture at the head of every handout.' });

const Institute = briefObject({
  name: field(Text, 'Printed in the running head, and named as the creator of files.', 'Example Institute'),
  address: field(Text.optional(), 'Printed at the end of each handout.', '12 Library Road, Delhi 110001'),
  phone: field(words.optional(), 'Printed at the end of each handout.', '011 5550 0100'),
  website: field(words.optional(), 'Printed at the end of each handout.', 'example.org'),
  batch: field(Text.optional(), 'Whom the handouts are for; printed in the running foot.', 'Foundation 2026'),
  copyright: field(Text.optional(), 'Printed at the end of each handout.', '© 2026 Example Institute'),
  logo: field(z.union([words, Logo]).optional(), 'A picture file, or a map with more about it.'),
}).meta({ title: 'Institute', description: 'From whom the handouts are.' });

const RunningLine = briefObject({
  start: field(Text.optional(), 'At the left edge.', '{institute}'),
  center: field(Text.optional(), 'In the middle.', '{batch}'),
  end: field(Text.optional(), 'At the right edge.', 'Page {page} of {pages}'),
}).meta({
  title: 'Running line',
  description:
    'A line at the head or foot of every page; {institute}, {batch}, {title}, {date}, {page} and {pages} are filled in.',
});

const Pages = briefObject({
  paper: field(z.enum(['A4', 'Letter', 'Legal', 'A5']).optional(), 'The paper.', 'A4'),
  margins: field(
    briefObject({ top: length, right: length, bottom: length, left: length }).optional(),
    'Margins in millimetres; those left out are the template’s.',
  ),
  size: field(z.number().min(6).max(24).optional(), 'Size of body text, points.', 10.5),
  leading: field(z.number().min(7).max(40).optional(), 'Distance of its lines, points.', 14),
  header: field(RunningLine.optional(), 'The line at the head.'),
  footer: field(RunningLine.optional(), 'The line at the foot.'),
  watermark: field(Text.optional(), 'Words across every page, so light that they hide nothing.', 'Batch A'),
}).meta({ title: 'Pages', description: 'What the pages look like.' });

const Colours = briefObject({
  headings: field(
    z
      .string()
      .regex(/^#[\da-f]{6}$/i)
      .optional(),
    'Colour of titles and headings; it must still be read well when it is copied in grey.',
    '#1f3864',
  ),
}).meta({ title: 'Colours', description: 'Colours of text on white paper.' });

const Fonts = briefObject({
  text: field(words.optional(), 'Family that Word files name for running text.', 'Calibri'),
  headings: field(words.optional(), 'Family that Word files name for headings.', 'Calibri'),
}).meta({
  title: 'Fonts',
  description: 'Families that Word files name. PDFs embed Noto Serif and Noto Sans.',
});

const Booklet = briefObject({
  seed: field(
    z.number().int().nonnegative().optional(),
    'What the order of questions and options in each series follows from; 1 when left out.',
    7,
  ),
  series: field(
    z
      .array(z.enum(['A', 'B', 'C', 'D']))
      .min(1)
      .optional(),
    'The series to print; all four when left out.',
    ['A', 'B'],
  ),
  roughPages: field(
    z.number().int().nonnegative().max(20).optional(),
    'Pages for rough work; two when left out.',
    1,
  ),
}).meta({ title: 'Booklet', description: 'How booklets of questions are made.' });

const level = z.enum(['off', 'info', 'warning', 'error']);

/** The configuration of an institute or a repository. Everything may be left out. */
export const Config = briefObject({
  $schema: field(z.string().optional(), 'Address of a JSON Schema, for editors.'),
  briefs: field(z.array(words).min(1).optional(), 'Files and folders, where a command names none.', [
    'briefs',
  ]),
  institute: field(Institute.optional(), 'From whom the handouts are.'),
  pages: field(Pages.optional(), 'What the pages look like.'),
  colours: field(Colours.optional(), 'Colours of text on white paper.'),
  fonts: field(Fonts.optional(), 'Families that Word files name.'),
  letterhead: field(
    words.optional(),
    'A Word file whose headers, footers, margins and styles Word handouts get.',
    'brand/letterhead.docx',
  ),
  out: field(words.optional(), 'Folder for what is built.', 'out'),
  formats: field(z.array(words).min(1).optional(), 'Formats to build.', ['docx', 'pdf']),
  templates: field(z.array(words).min(1).optional(), 'Templates to build.', ['handout', 'study-sheet']),
  editions: field(
    z
      .array(z.enum(['student', 'teacher']))
      .min(1)
      .optional(),
    'Editions to build; what is for teachers only never reaches a student’s file.',
    ['student', 'teacher'],
  ),
  languages: field(
    z.array(LanguageTag).min(1).optional(),
    'Languages to print in; each brief in its own when left out.',
    ['hi', 'en'],
  ),
  digits: field(
    z.enum(['latn', 'deva']).optional(),
    'Digits in print: Latin, or those of Devanagari; as written when left out.',
    'deva',
  ),
  sections: field(
    z.record(words, z.array(z.custom<PartPlace>((place) => typeof place === 'string')).min(1)).optional(),
    'The sections of a template in the order of print; those not named are left out.',
    { 'study-sheet': ['keyDetails', 'timeline', 'keyNotes'] },
  ),
  booklet: field(Booklet.optional(), 'How booklets of questions are made.'),
  fit: field(
    z.record(words, z.number().int().positive()).optional(),
    'Most pages of a template; its type is set smaller, within what can be read, until it fits.',
    { 'study-sheet': 2 },
  ),
  embed: field(z.boolean().optional(), 'Whether files carry their brief; true when left out.', true),
  strict: field(z.boolean().optional(), 'Whether errors of the editorial rules stop a brief.', true),
  editorial: field(
    z.boolean().optional(),
    'Whether `check` goes by the editorial rules too; true when left out.',
    true,
  ),
  today: field(
    z.iso.date().optional(),
    'The day that rules about dates go by; the day of the run when left out.',
    '2024-12-21',
  ),
  cache: field(
    z.union([z.boolean(), words]).optional(),
    'Whether what was made is kept, so that nothing is made twice; a folder for it. It can be thrown away at any moment.',
    '.aide-memoire',
  ),
  prune: field(
    z.boolean().optional(),
    'Whether files that were made from briefs that are no more are taken away.',
    true,
  ),
  jobs: field(
    z.number().int().positive().max(256).optional(),
    'Most threads; as many as there are cores when left out.',
    2,
  ),
  report: field(
    z.enum(['pretty', 'json', 'github', 'sarif']).optional(),
    'How findings are told: for people, as JSON, as annotations of GitHub Actions, as SARIF.',
    'pretty',
  ),
  quiet: field(z.boolean().optional(), 'Whether only errors are told.', true),
  verbose: field(z.boolean().optional(), 'Whether every file is told, those too that did not change.', true),
  rules: field(
    z
      .record(
        words,
        z.union([
          level,
          z.tuple([
            level,
            z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.array(z.string())])),
          ]),
        ]),
      )
      .optional(),
    'How editorial rules are set, by id or family.',
    { 'text/quotes': 'off', 'cite/*': 'error' },
  ),
}).meta({ title: 'Configuration', description: 'The configuration of an institute or a repository.' });
export type Config = z.infer<typeof Config>;

/** Gives a configuration as it is: for types in an editor, `export default defineConfig({ … })`. */
export const defineConfig = (config: z.input<typeof Config>): z.input<typeof Config> => config;
