import * as z from 'zod';
import { cleanProse, cleanText, TEXT_LIMIT } from '../text/text-rule.ts';

/** A BCP 47 language tag: language, script, region. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/)
  .meta({ title: 'Language', description: 'BCP 47 tag: en, hi, en-IN.', examples: ['en', 'hi'] });

const limits = (schema: z.ZodString) => schema.min(1).max(TEXT_LIMIT);

/** A string under the text rule. */
export const PlainText = z.string().transform(cleanText).pipe(limits(z.string())).meta({
  title: 'Plain text',
  description: 'A text in one language or none: a name, a number, a label.',
  pattern: '\\S',
});

const plainProse = z.string().transform(cleanProse).pipe(limits(z.string())).meta({ pattern: '\\S' });

/** Text with emphasis, strong, links, code and citations in Markdown; one string, or one for each language. */
export const Text = z.union([PlainText, z.record(LanguageTag, PlainText)]).meta({
  title: 'Text',
  description: 'A text, or a map from language tag to text.',
  examples: ['Simla Agreement', { en: 'Simla Agreement', hi: 'शिमला समझौता' }],
});
export type Text = z.infer<typeof Text>;

/** Running text: as `Text`, and blank lines part paragraphs. */
export const Prose = z.union([plainProse, z.record(LanguageTag, plainProse)]).meta({
  title: 'Prose',
  description: 'Paragraphs of text, parted by blank lines; or a map from language tag to such.',
  examples: ['The talks began on Friday.\n\nThey go on.'],
});
export type Prose = z.infer<typeof Prose>;

/**
 * The words of a text in one language: that language, else the same language without script and region, else the first
 * there is. `undefined` for a missing text.
 */
export function textIn(text: Text, lang: string): string;
export function textIn(text: Text | undefined, lang: string): string | undefined;
export function textIn(text: Text | undefined, lang: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  const base = lang.split('-')[0] ?? lang;
  const near = Object.keys(text).find((tag) => tag.split('-')[0] === base);
  return text[lang] ?? text[near ?? ''] ?? Object.values(text)[0];
}
