import type { CodePage } from '../code-page.ts';
import { build } from './build.ts';
import { compose } from './compose.ts';
import { config } from './config.ts';
import { docx } from './docx.ts';
import { file } from './file.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { migrate } from './migrate.ts';
import { pdf } from './pdf.ts';
import { reference } from './reference.ts';
import { schema } from './schema.ts';
import { text } from './text.ts';
import { translation } from './translation.ts';
import { waiver } from './waiver.ts';
import { yaml } from './yaml.ts';

/** Codes that no editorial rule has: those of reading, checking, composing and writing. */
export const codes: readonly CodePage[] = [
  ...schema,
  ...reference,
  ...yaml,
  ...json,
  ...markdown,
  ...translation,
  ...text,
  ...file,
  ...migrate,
  ...compose,
  ...docx,
  ...pdf,
  ...config,
  ...build,
  ...waiver,
];
