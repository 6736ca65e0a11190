import { complexScriptOf, wordLanguage } from './languages.ts';
import { MAY_BE_COMPLEX, type Segment, segments } from './segments.ts';
import { PLAIN, type Voice, voiceStyle } from './voice.ts';
import { element, NONE, type XmlElement } from './xml.ts';

/** What the runs of a text share. */
export interface RunContext {
  readonly voice: Voice;
  /** BCP 47 language of the words. */
  readonly lang: string;
  /** BCP 47 language of the document, which needs no saying. */
  readonly documentLang: string;
}

/** The runs of a text: one for each stretch of one script, since Word marks scripts and languages on runs. */
export function textRuns(text: string, context: RunContext): XmlElement[] {
  // Nearly all texts are one run.
  if (context.lang === context.documentLang && !needsParting.test(text))
    return text === '' ? [] : [wordsRun(text, context.voice)];
  return segments(text).map((segment) => run(textContent(segment.text), context, segment));
}

/** A run that holds `content` as it is: a field's mark, a tab, a break. */
export function rawRun(...content: readonly XmlElement[]): XmlElement {
  return element('w:r', NONE, ...content);
}

/** A tab. */
export const tabRun = (): XmlElement => rawRun(element('w:tab'));

/**
 * A field in its complex form with the words that stand for it until it is reckoned anew. (Simple fields lose their words
 * in readers such as mammoth, and a field without words shows nothing in many.)
 */
export function fieldRuns(instruction: string, shown: readonly XmlElement[]): XmlElement[] {
  return [...fieldStart(instruction), ...shown, fieldEnd()];
}

/** What stands before the words of a field. */
export function fieldStart(instruction: string): XmlElement[] {
  return [
    rawRun(element('w:fldChar', { 'w:fldCharType': 'begin' })),
    rawRun(element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)),
    rawRun(element('w:fldChar', { 'w:fldCharType': 'separate' })),
  ];
}

/** What stands behind the words of a field. */
export function fieldEnd(): XmlElement {
  return rawRun(element('w:fldChar', { 'w:fldCharType': 'end' }));
}

/** Runs without a voice in the language of the document. */
export function plainRuns(text: string, documentLang: string): XmlElement[] {
  return textRuns(text, { voice: PLAIN, lang: documentLang, documentLang });
}

/** Words in the language of the document. */
function wordsRun(text: string, voice: Voice): XmlElement {
  const words = element('w:t', PRESERVED, text);
  const style = voiceStyle(voice);
  return style === undefined
    ? element('w:r', NONE, words)
    : element('w:r', NONE, styleProperties(style), words);
}

const styles = new Map<string, XmlElement>();

/** The properties of a run that says no more than its style: one for all of them, since elements never change. */
function styleProperties(style: string): XmlElement {
  const known = styles.get(style);
  if (known !== undefined) return known;
  const made = element('w:rPr', NONE, element('w:rStyle', { 'w:val': style }));
  styles.set(style, made);
  return made;
}

function run(content: readonly XmlElement[], context: RunContext, segment: Segment): XmlElement {
  const properties = runProperties(context, segment);
  if (properties.length === 0) return element('w:r', NONE, ...content);
  return element('w:r', NONE, element('w:rPr', NONE, ...properties), ...content);
}

/** In the order of CT_RPr: style, `rtl`, `cs`, language. */
function runProperties({ voice, lang, documentLang }: RunContext, { script }: Segment): XmlElement[] {
  const style = voiceStyle(voice);
  const styled = style === undefined ? [] : [element('w:rStyle', { 'w:val': style })];
  if (script === undefined) {
    const own = complexScriptOf(lang) === undefined && wordLanguage(lang) !== wordLanguage(documentLang);
    return [...styled, ...(own ? [element('w:lang', { 'w:val': wordLanguage(lang) })] : [])];
  }
  const language = complexScriptOf(lang) === script ? wordLanguage(lang) : script.languages[0];
  return [...styled, element(script.rtl ? 'w:rtl' : 'w:cs'), element('w:lang', { 'w:bidi': language })];
}

const PRESERVED = { 'xml:space': 'preserve' };

/** What makes a text more than one run, or more than words. One expression, since each text is looked through for it. */
const needsParting = new RegExp(`[\\t\\n\\r${MAY_BE_COMPLEX}]`);

/** Words, with tabs and line ends as the elements that Word shows; raw ones would print as spaces. */
function textContent(text: string): XmlElement[] {
  if (!/[\t\n\r]/.test(text)) return text === '' ? [] : [element('w:t', PRESERVED, text)];
  return text
    .split(/(\t|\r\n|\n|\r)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return element('w:tab');
      if (/^[\r\n]/.test(part)) return element('w:br');
      return element('w:t', PRESERVED, part);
    });
}
