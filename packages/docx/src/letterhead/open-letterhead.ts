import type { Diagnostic } from '@aide-memoire/handout';
import { strFromU8 } from 'fflate';
import { type FindingCode, finding } from '../diagnostics.ts';
import { targetPart } from '../lint/word-package.ts';
import { NAMESPACES, RELATIONSHIP } from '../namespaces.ts';
import { allOf, elementsOf, parseXml } from '../parse-xml.ts';
import { readOverrides, readRelationships, relsOf } from '../skeleton/read-package.ts';
import type { Relationship } from '../skeleton/skeleton.ts';
import type { XmlElement } from '../xml.ts';
import { startTags } from '../xml-tags.ts';
import { collectParts } from './collect-parts.ts';
import type { Letterhead } from './letterhead.ts';
import { readZip, SAVE_AGAIN } from './read-zip.ts';

/** What came of opening a letterhead. It can be used where `letterhead` is there; `diagnostics` say what was left out, or why not. */
export interface OpenedLetterhead {
  readonly letterhead?: Letterhead;
  readonly diagnostics: readonly Diagnostic[];
}

const MAIN =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)(?:\.main)?\+xml$/;
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** What is read of a letterhead and written anew; all else that is carried over stays byte by byte. */
const READ = ['styles', 'numbering', 'settings', 'footnotes'] as const;

/**
 * Opens an institute's own document as a letterhead: its heads, feet, pictures, margins and styles are kept, its text is not.
 * Never throws: bytes that are no Word file, or one that is damaged, locked or reaches outside itself, give diagnostics and no
 * letterhead. Macros are left out.
 *
 * @example
 * const { letterhead, diagnostics } = openLetterhead(bytes);
 * const writer = docxWriter({ letterhead });
 */
export function openLetterhead(bytes: Uint8Array): OpenedLetterhead {
  const unzipped = readZip(bytes);
  if ('problem' in unzipped) return { diagnostics: [unzipped.problem] };
  const { files } = unzipped;
  const diagnostics: Diagnostic[] = [];
  const say = (code: FindingCode, severity: Diagnostic['severity'], message: string, note?: string) => {
    diagnostics.push({
      ...finding(code, severity, message, undefined),
      ...(note === undefined ? {} : { note }),
    });
  };
  const fail = (code: FindingCode, message: string, note: string): OpenedLetterhead => {
    say(code, 'error', message, note);
    return { diagnostics };
  };
  const text = (name: string) => (files[name] === undefined ? undefined : strFromU8(files[name]));
  const parsed = (name: string): XmlElement | undefined => {
    const xml = text(name);
    return xml === undefined ? undefined : parseXml(xml);
  };

  const types = text('[Content_Types].xml');
  const roots = text('_rels/.rels');
  const main = readRelationships(roots ?? '').find(({ type }) => type.endsWith('/officeDocument'));
  const name = main === undefined ? undefined : targetPart('', main.target);
  if (types === undefined || name === undefined || files[name] === undefined)
    return fail(
      'docx/letterhead-not-word',
      'The letterhead is no Word file: it has no document.',
      'Save it as .docx.',
    );
  const contentTypes = readOverrides(types);
  const mainType = contentTypes.get(name) ?? '';
  if (!MAIN.test(mainType))
    return fail(
      'docx/letterhead-not-word',
      `The letterhead is no Word document but "${mainType}".`,
      'Save it as .docx.',
    );
  const document = parsed(name);
  const body = elementsOf(document, 'w:body')[0];
  if (document === undefined || body === undefined || document.attributes['xmlns:w'] !== NAMESPACES.w) {
    if ((text(name) ?? '').includes(STRICT))
      return fail(
        'docx/letterhead-strict',
        'The letterhead is a Strict Open XML document.',
        'Save it as "Word Document (*.docx)".',
      );
    return fail('docx/letterhead-damaged', 'The text of the letterhead cannot be read.', SAVE_AGAIN);
  }
  const sections = allOf(body, 'w:sectPr');
  if (sections.length > 1)
    say(
      'docx/letterhead-sections',
      'info',
      `The letterhead has ${sections.length} sections; the last one is used.`,
    );
  if (allOf(body, 'w:t').length > 0 || allOf(body, 'w:drawing').length > 0)
    say(
      'docx/letterhead-text-left-out',
      'info',
      'What stands in the body of the letterhead is left out.',
      'Put what must stand on every page into its head or foot.',
    );
  if (/macroEnabled/.test(mainType) || Object.keys(files).some((file) => /vbaProject\.bin$/i.test(file)))
    say('docx/letterhead-macros', 'warning', 'The macros of the letterhead are left out.');

  const used = new Set(
    sections
      .slice(-1)
      .flatMap((section) => elementsOf(section).map((child) => String(child.attributes['r:id'] ?? ''))),
  );
  const all = readRelationships(text(relsOf(name)) ?? '');
  const collected = collectParts({ files, owner: name, relationships: all, used }, say);
  if (collected === undefined) return { diagnostics };
  const partOf = (kind: string) =>
    collected.relationships.find(({ type }) => type === RELATIONSHIP + kind)?.target;
  const read = new Map<string, XmlElement>();
  for (const kind of [...READ, 'header', 'footer'])
    for (const { target } of collected.relationships.filter(({ type }) => type === RELATIONSHIP + kind)) {
      const root = parsed(target);
      if (root === undefined || root.attributes['xmlns:w'] !== NAMESPACES.w)
        return fail(
          'docx/letterhead-damaged',
          `The part "${target}" of the letterhead cannot be read.`,
          SAVE_AGAIN,
        );
      read.set(target, root);
    }
  const rootOf = (kind: string) => read.get(partOf(kind) ?? '');
  const settings = rootOf('settings');
  if (settings !== undefined) sayOfSettings(settings, say);
  const written = new Set<string | undefined>(READ.map(partOf));
  return {
    diagnostics,
    letterhead: {
      parts: new Map([...collected.parts].filter(([part]) => !written.has(part) && !read.has(part))),
      contentTypes: new Map([...contentTypes].filter(([part]) => collected.parts.has(part))),
      defaultTypes: defaultTypes(types),
      relationships: collected.relationships,
      section: sections.at(-1),
      styles: rootOf('styles'),
      numbering: rootOf('numbering'),
      footnotes: rootOf('footnotes'),
      settings,
      running: new Map(running(collected.relationships, read)),
    },
  };
}

function running(
  relationships: readonly Relationship[],
  read: ReadonlyMap<string, XmlElement>,
): [string, XmlElement][] {
  return relationships
    .filter(({ type }) => type === `${RELATIONSHIP}header` || type === `${RELATIONSHIP}footer`)
    .flatMap(({ target }): [string, XmlElement][] => {
      const root = read.get(target);
      return root === undefined ? [] : [[target, root]];
    });
}

function sayOfSettings(
  settings: XmlElement,
  say: (code: FindingCode, severity: Diagnostic['severity'], message: string) => void,
): void {
  const has = (name: string) => elementsOf(settings, name).length > 0;
  if (has('w:attachedTemplate') || has('w:mailMerge'))
    say(
      'docx/letterhead-outside',
      'warning',
      'The template or data source that the letterhead is linked to is left out.',
    );
  if (has('w:documentProtection') || has('w:writeProtection'))
    say(
      'docx/letterhead-protected',
      'warning',
      'The protection of the letterhead against changes is left out.',
    );
}

function defaultTypes(xml: string): Map<string, string> {
  return new Map(
    startTags(xml)
      .filter(({ name }) => name === 'Default')
      .map(({ attributes }) => [
        attributes.get('Extension')?.toLowerCase() ?? '',
        attributes.get('ContentType') ?? '',
      ]),
  );
}
