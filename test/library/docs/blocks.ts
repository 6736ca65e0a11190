/** A fenced block of a page. */
export interface Block {
  readonly lang: string;
  readonly text: string;
  /** Line of the page that it begins in, from 1. */
  readonly line: number;
  /** What comments right above it say of it: `<!-- file: talks.md -->` is `file` → `talks.md`. */
  readonly notes: ReadonlyMap<string, string>;
}

const NOTE = /^\s*<!-- (file|not run|exits|same as): (.+) -->$/;

/** The fenced blocks of a page, in order. Comments count if only blank lines part them from the block. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let notes = new Map<string, string>();
  let open: { lang: string; line: number; lines: string[]; fence: string } | undefined;
  for (const [at, line] of markdown.split('\n').entries()) {
    if (open !== undefined) {
      if (line.trimEnd() !== open.fence)
        open.lines.push(line.slice(open.fence.length - open.fence.trimStart().length));
      else {
        blocks.push({ lang: open.lang, text: `${open.lines.join('\n')}\n`, line: open.line, notes });
        notes = new Map();
        open = undefined;
      }
      continue;
    }
    const [, indent, fence, lang] = /^(\s*)(`{3,})([\w-]*)\s*$/.exec(line) ?? [];
    const [, key, value] = NOTE.exec(line) ?? [];
    if (fence !== undefined) open = { lang: lang ?? '', line: at + 1, lines: [], fence: `${indent}${fence}` };
    else if (key !== undefined && value !== undefined) notes.set(key, value);
    else if (line.trim() !== '') notes = new Map();
  }
  return blocks;
}
