/** How words are said: what a character style stands for. */
export interface Voice {
  readonly link: boolean;
  readonly code: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** Words without any mark. */
export const PLAIN: Voice = { link: false, code: false, strong: false, emphasis: false };

const parts = [
  ['link', 'Hyperlink'],
  ['code', 'Code'],
  ['strong', 'Strong'],
  ['emphasis', 'Emphasis'],
] as const;

/** Id of the character style of a voice, `undefined` for plain words. A run takes one style, so each combination has its own. */
export function voiceStyle(voice: Voice): string | undefined {
  const id = parts.map(([key, name]) => (voice[key] ? name : '')).join('');
  return id === '' ? undefined : id;
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
