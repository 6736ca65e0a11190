/** A text in the languages that ship: English and Hindi. */
export interface BilingualText {
  readonly en: string;
  readonly hi: string;
}

/** A row of data that says where it is from. */
export interface Sourced {
  /** The paper, notice or specification that was read; where only second-hand accounts are known, it says so. */
  readonly source: string;
}

/** Picks the text of a language; English for one that does not ship. */
export function wordsIn(text: BilingualText, lang: string): string {
  return lang === 'hi' || lang.startsWith('hi-') ? text.hi : text.en;
}
