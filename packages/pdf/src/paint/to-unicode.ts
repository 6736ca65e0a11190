import { hex4, hexUnits } from '../file/pdf-text.ts';

/** Entries in a section of a map at most (Adobe Technical Note 5014). */
const MOST = 100;

/** The ToUnicode map of some codes, which are in order (ISO 32000-1, 9.10.3). Codes and characters that go up together share an entry. */
export function toUnicode(texts: readonly (readonly [code: number, text: string])[]): string {
  const chars: string[] = [];
  const ranges: string[] = [];
  for (let from = 0; from < texts.length; ) {
    const to = endOfRange(texts, from);
    const [code = 0, text = ''] = texts[from] ?? [];
    if (to === from + 1) chars.push(`<${hex4(code)}> <${hexUnits(text)}>`);
    else ranges.push(`<${hex4(code)}> <${hex4(texts[to - 1]?.[0] ?? 0)}> <${hexUnits(text)}>`);
    from = to;
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...sections('bfchar', chars),
    ...sections('bfrange', ranges),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

// A range may change the last byte of its codes and of its characters only.
function endOfRange(texts: readonly (readonly [code: number, text: string])[], from: number): number {
  const [first, text] = texts[from] ?? [0, ''];
  if (text.length !== 1) return from + 1;
  const start = text.charCodeAt(0);
  let to = from + 1;
  for (; to < texts.length; to++) {
    const [code, said] = texts[to] ?? [0, ''];
    const step = to - from;
    if (code !== first + step || said.length !== 1 || said.charCodeAt(0) !== start + step) break;
    if (code >> 8 !== first >> 8 || (start + step) >> 8 !== start >> 8) break;
  }
  return to;
}

function sections(kind: 'bfchar' | 'bfrange', entries: readonly string[]): string[] {
  const found: string[] = [];
  for (let from = 0; from < entries.length; from += MOST) {
    const some = entries.slice(from, from + MOST);
    found.push(`${some.length} begin${kind}`, ...some, `end${kind}`);
  }
  return found;
}
