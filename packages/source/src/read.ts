import { finishBrief, type ReadResult } from './finish.ts';
import { readJsonText } from './json-text.ts';
import { readYamlText } from './yaml-text.ts';

/** How a text is to be read. */
export interface ReadOptions {
  /** Name of the file, for diagnostics. */
  readonly file?: string;
}

/**
 * Reads a brief from YAML. Never throws for a bad text: every finding has its line and column in `diagnostics`, and `brief` is
 * absent if one of them stops a build.
 *
 * @example
 * const { brief, diagnostics } = readYamlBrief(text, { file: 'talks.yaml' });
 */
export function readYamlBrief(text: string, options: ReadOptions = {}): ReadResult {
  return finishBrief({ ...readYamlText(withoutMark(text)), ...options });
}

/** Reads a brief from JSON; as `readYamlBrief`. */
export function readJsonBrief(text: string, options: ReadOptions = {}): ReadResult {
  return finishBrief({ ...readJsonText(withoutMark(text)), ...options });
}

/** A byte-order mark is no part of the text. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
