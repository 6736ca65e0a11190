import type { PdfRule } from '../finding.ts';
import { contentRules } from './content.ts';
import { fileRules } from './file.ts';
import { fontRules } from './fonts.ts';
import { metadataRules } from './metadata.ts';
import { navigationRules } from './navigation.ts';
import { nestingRules } from './nesting.ts';
import { structureRules } from './structure.ts';

/** Every rule of `lintPdf`. */
export const pdfRules: readonly PdfRule[] = [
  ...fileRules,
  ...metadataRules,
  ...structureRules,
  ...nestingRules,
  ...contentRules,
  ...fontRules,
  ...navigationRules,
];
