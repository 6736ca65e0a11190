import type { Handout } from '@aide-memoire/handout';
import { wordLanguage } from './languages.ts';
import { element, type XmlElement, xmlPart } from './xml.ts';

/** The core properties (ECMA-376-2, 11): what Word shows under "Info", stamped with the day of the handout. */
export function corePart({ lang, meta }: Handout): string {
  const { title, subject, creator, keywords } = meta.plain;
  const stamp = (name: 'created' | 'modified'): XmlElement =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${meta.stamp}T00:00:00Z`);
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, title),
      ...(subject === undefined ? [] : [element('dc:subject', {}, subject)]),
      ...(creator === undefined
        ? []
        : [element('dc:creator', {}, creator), element('cp:lastModifiedBy', {}, creator)]),
      ...(keywords.length === 0 ? [] : [element('cp:keywords', {}, keywords.join('; '))]),
      element('dc:language', {}, wordLanguage(lang)),
      stamp('created'),
      stamp('modified'),
    ),
  );
}

/** The extended properties: no more than which program wrote the file. */
export function appPart(): string {
  return xmlPart(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, 'aide-memoire'),
    ),
  );
}
