/** How words are said: what a character style stands for. */
export interface Voice {
  readonly link: boolean;
  readonly code: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** Words without any mark. */
export const PLAIN: Voice = { link: false, code: false, strong: false, emphasis: false };

/** What is said loudly. */
export const STRONG: Voice = { link: false, code: false, strong: true, emphasis: false };

/** What is said with emphasis. */
export const SLANTED: Voice = { link: false, code: false, strong: false, emphasis: true };

/** A voice with other marks: by name, so that all voices have one shape. */
export function revoiced(voice: Voice, change: Partial<Voice>): Voice {
  return {
    link: change.link ?? voice.link,
    code: change.code ?? voice.code,
    strong: change.strong ?? voice.strong,
    emphasis: change.emphasis ?? voice.emphasis,
  };
}

const names = ['Hyperlink', 'Code', 'Strong', 'Emphasis'];

/** Ids of the styles of all voices: the bits of an index say which names an id is made of. */
const ids: readonly string[] = Array.from({ length: 2 ** names.length }, (_, marks) =>
  names.filter((_name, bit) => marks & (1 << bit)).join(''),
);

/** Id of the character style of a voice, `undefined` for plain words. A run takes one style, so each combination has its own. */
export function voiceStyle({ link, code, strong, emphasis }: Voice): string | undefined {
  return ids[(link ? 1 : 0) | (code ? 2 : 0) | (strong ? 4 : 0) | (emphasis ? 8 : 0)] || undefined;
}

/** Every voice that has a style. */
export function allVoices(): Voice[] {
  const flags = [false, true];
  const voices = flags.flatMap((link) =>
    flags.flatMap((code) =>
      flags.flatMap((strong) => flags.map((emphasis) => ({ link, code, strong, emphasis }))),
    ),
  );
  return voices.filter((voice) => voiceStyle(voice) !== undefined);
}
