import { type Brief, type Diagnostic, teacherSecrets } from '@aide-memoire/schema';

/** Tells of findings about a brief whether they quote what is for teachers only. */
export function secretsOf(brief: Brief | undefined): (found: readonly Diagnostic[]) => boolean {
  let secrets: readonly string[] | undefined;
  return (found) => {
    if (found.length === 0) return false;
    // Of a brief that could not be read nobody knows which part of it is for whom.
    if (brief === undefined) return true;
    secrets ??= teacherSecrets(brief).map(plain);
    const said = plain(
      found.map(({ message, note, expected, actual }) => [message, note, expected, actual]).join(' '),
    );
    return secrets.some((secret) => said.includes(secret));
  };
}

const plain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
