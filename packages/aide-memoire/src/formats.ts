import type { Writer } from '@aide-memoire/handout';

/** A format that handouts are written in. */
export interface Format {
  readonly description: string;
  /** Whether its writer sets type and so needs faces. */
  readonly needsFonts: boolean;
  /** Loads the writer on demand: engines are heavy. */
  readonly load: () => Promise<Writer>;
}

/** The formats by the ending of their files. A new writer is a package and a line here. */
export const formats: Readonly<Record<string, Format>> = {
  md: {
    description: 'Markdown',
    needsFonts: false,
    load: async () => (await import('@aide-memoire/markdown')).toMarkdown,
  },
  docx: {
    description: 'Word',
    needsFonts: false,
    load: async () => (await import('@aide-memoire/docx')).toDocx,
  },
  pdf: {
    description: 'Tagged PDF',
    needsFonts: true,
    load: async () => (await import('@aide-memoire/pdf')).toPdf,
  },
};
