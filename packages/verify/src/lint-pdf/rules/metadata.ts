import type { PdfRule } from '../finding.ts';
import { elementsIn, property } from '../metadata.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z\d]{5,8})*$/i;

/** Whether a tag is one of BCP 47, as far as its form goes. */
export const isLanguage = (tag: string) => LANGUAGE.test(tag);

/** What the file says of itself. */
export const metadataRules: readonly PdfRule[] = [
  {
    id: 'metadata',
    clause: 'ISO 19005-3, 6.6.2 and 6.6.4; ISO 14289-1, 5 and 6.2',
    title: 'Well-formed XMP says that the file is PDF/A-3a and PDF/UA-1.',
    *check({ metadata }) {
      if (metadata === undefined) {
        yield 'There is no XMP metadata, or it is not well-formed.';
        return;
      }
      if (property(metadata, 'pdfaid:part') !== '3' || property(metadata, 'pdfaid:conformance') !== 'A')
        yield 'The metadata does not say that the file is PDF/A-3a.';
      if (property(metadata, 'pdfuaid:part') !== '1')
        yield 'The metadata does not say that the file is PDF/UA-1.';
    },
  },
  {
    id: 'extension-schema',
    clause: 'ISO 19005-3, 6.6.2.3',
    title: 'The metadata explains the properties that PDF/A does not know.',
    *check({ metadata }) {
      if (metadata === undefined) return;
      const explained = elementsIn(metadata)
        .filter(({ name }) => name === 'pdfaSchema:namespaceURI')
        .map((element) => property(element, 'pdfaSchema:namespaceURI'));
      if (!explained.includes('http://www.aiim.org/pdfua/ns/id/'))
        yield 'The schema of pdfuaid is not explained.';
    },
  },
  {
    id: 'title',
    clause: 'ISO 14289-1, 7.1; ISO 19005-3, 6.6.3',
    title: 'The title stands in the metadata, as in the document information, and is shown.',
    *check({ file, metadata }) {
      const title = property(metadata, 'dc:title') ?? '';
      if (title === '') yield 'The metadata has no title.';
      const info = file.text(file.dict(file.trailer, 'Info'), 'Title');
      if (info !== undefined && info !== title)
        yield `The information says "${info}", the metadata "${title}".`;
      if (file.at(file.dict(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== true)
        yield 'Viewers are not asked to show the title.';
    },
  },
  {
    id: 'dates',
    clause: 'ISO 19005-3, 6.6.3',
    title: 'Dates that stand in the metadata and in the document information are the same.',
    *check({ file, metadata }) {
      const info = file.dict(file.trailer, 'Info');
      for (const [key, name] of [
        ['CreationDate', 'xmp:CreateDate'],
        ['ModDate', 'xmp:ModifyDate'],
      ] as const) {
        const written = file.text(info, key);
        if (written === undefined) continue;
        const said = property(metadata, name);
        if (said !== undefined && digits(said).slice(0, 14) !== digits(written).slice(0, 14))
          yield `${key} is ${written}, and ${name} ${said}.`;
      }
    },
  },
  {
    id: 'language',
    clause: 'ISO 14289-1, 7.2; ISO 19005-3, 6.7.4',
    title: 'The document and every part in another language say which.',
    *check({ file, elements }) {
      const lang = file.text(file.catalog, 'Lang') ?? '';
      if (!isLanguage(lang)) yield `The language of the document is "${lang}".`;
      for (const { dict, type } of elements) {
        const own = file.text(dict, 'Lang');
        if (own !== undefined && !isLanguage(own)) yield `A ${type} says that its language is "${own}".`;
      }
    },
  },
];

const digits = (text: string) => text.replaceAll(/\D/g, '');
