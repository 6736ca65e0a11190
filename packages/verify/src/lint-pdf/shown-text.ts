import type { Page } from './pdf-document.ts';
import type { PdfFile } from './pdf-file.ts';
import { type Dict, Name, Ref, type Value } from './values.ts';

/** A font of the file, and the codes that are shown in it. */
export interface ShownFont {
  readonly ref: string;
  readonly font: Dict;
  /** Two-byte codes, for composite fonts; single bytes for simple ones. */
  readonly codes: ReadonlySet<number>;
}

/** Every font that text is shown in, with its codes. */
export function shownFonts(file: PdfFile, pages: readonly Page[]): ShownFont[] {
  const found = new Map<string, { ref: string; font: Dict; codes: Set<number> }>();
  for (const { dict, content } of pages) {
    const fonts = file.dict(file.dict(dict, 'Resources'), 'Font');
    let current: { font: Dict; codes: Set<number> } | undefined;
    for (const { operator, operands } of content.operations) {
      if (operator === 'Tf') {
        const [name] = operands;
        const value = name instanceof Name ? fonts?.entries.get(name.name) : undefined;
        const ref = value instanceof Ref ? value.id : String(name instanceof Name ? name.name : '');
        const font = file.dict(fonts, name instanceof Name ? name.name : '');
        if (font === undefined) continue;
        const known = found.get(ref) ?? { ref, font, codes: new Set<number>() };
        found.set(ref, known);
        current = known;
      } else if (SHOWING.has(operator) && current !== undefined) {
        const wide = file.name(current.font, 'Subtype') === 'Type0';
        for (const text of stringsOf(operands)) addCodes(text, wide, current.codes);
      }
    }
  }
  return [...found.values()];
}

const SHOWING = new Set(['Tj', 'TJ', "'", '"']);

const stringsOf = (operands: readonly Value[]): string[] =>
  operands.flatMap((value) =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? stringsOf(value) : [],
  );

function addCodes(text: string, wide: boolean, codes: Set<number>): void {
  for (let at = 0; at < text.length; at += wide ? 2 : 1) {
    const high = text.charCodeAt(at);
    codes.add(wide ? high * 256 + (text.charCodeAt(at + 1) || 0) : high);
  }
}

/** What a ToUnicode map gives for each code. */
export function readToUnicode(data: Uint8Array): Map<number, string> {
  const map = new Map<number, string>();
  const text = new TextDecoder('latin1').decode(data);
  for (const [, lines = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
    for (const [, code = '', target = ''] of lines.matchAll(/<([\da-f]+)>\s*<([\da-f\s]*)>/giu))
      map.set(Number.parseInt(code, 16), fromUtf16(target));
  for (const [, lines = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
    for (const [, from = '', to = '', list, target = ''] of lines.matchAll(
      /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:\[([^\]]*)\]|<([\da-f\s]*)>)/giu,
    )) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      const listed = [...(list ?? '').matchAll(/<([\da-f\s]*)>/giu)].map(([, one = '']) => fromUtf16(one));
      for (let code = first; code <= last && code - first < 65_536; code += 1)
        map.set(
          code,
          list === undefined ? advance(fromUtf16(target), code - first) : (listed[code - first] ?? ''),
        );
    }
  }
  return map;
}

function fromUtf16(digits: string): string {
  const units = digits.replaceAll(/\s/gu, '').match(/.{4}/gu) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/** In a range the last unit counts up. */
function advance(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}
