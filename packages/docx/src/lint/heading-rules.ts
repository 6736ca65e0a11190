import type { Diagnostic } from '@aide-memoire/handout';
import { allOf, attributeOf, elementsOf } from '../parse-xml.ts';
import type { XmlElement } from '../xml.ts';
import { lintFinding } from './lint-finding.ts';
import { styleOf, textOf } from './text-of.ts';
import type { WordPackage } from './word-package.ts';

/** A text of so many paragraphs has headings, or nobody can move in it. */
const MANY = 30;

/** Headings in their order: none left out, none empty, none missing. */
export function headingRules({ roots }: WordPackage): Diagnostic[] {
  const document = roots.get('word/document.xml');
  if (document === undefined) return [];
  const levels = headingLevels(roots.get('word/styles.xml'));
  const paragraphs = allOf(document, 'w:p');
  const headings = paragraphs.flatMap((paragraph) => {
    const level = levels.get(styleOf(paragraph));
    return level === undefined ? [] : [{ level, words: textOf(paragraph).trim() }];
  });
  if (headings.length === 0)
    return running(document) > MANY
      ? [lintFinding('docx/missing-headings', 'The document has no headings.')]
      : [];
  return headings.flatMap(({ level, words }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    return [
      ...(words === '' ? [lintFinding('docx/empty-heading', 'A heading has no words.')] : []),
      ...(level > before + 1
        ? [
            lintFinding(
              'docx/heading-order',
              `A heading of level ${level} follows one of level ${before}.`,
              words,
            ),
          ]
        : []),
    ];
  });
}

/** Paragraphs of running text: sheets of cards and forms are tables, and need none. */
const running = (document: XmlElement): number => elementsOf(elementsOf(document, 'w:body')[0], 'w:p').length;

/** Levels of headings by the id of their style, whatever language the ids are in. */
function headingLevels(styles: XmlElement | undefined): ReadonlyMap<string, number> {
  return new Map(
    elementsOf(styles, 'w:style').flatMap((style): [string, number][] => {
      const name = attributeOf(elementsOf(style, 'w:name')[0], 'w:val') ?? '';
      const level = /^heading ([1-9])$/i.exec(name)?.[1];
      return level === undefined ? [] : [[attributeOf(style, 'w:styleId') ?? '', Number(level)]];
    }),
  );
}
