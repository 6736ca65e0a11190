// What can be told of a finished file: facts, not tastes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { lintDocx } from '../../packages/docx/dist/index.js';
import { lintPdf, readBack } from '../../packages/verify/dist/index.js';

const yes = (holds) => (holds ? 'yes' : 'no');

/** Of a PDF: pages, tags, bookmarks, and what qpdf and our rules of PDF/UA-1 and PDF/A-3a find. */
export async function pdfFacts(path) {
  const bytes = new Uint8Array(readFileSync(path));
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const checked = spawnSync('qpdf', ['--check', path]);
  const found = await lintPdf(bytes);
  return {
    pages: document.getPageCount(),
    tagged: yes(catalog.get(PDFName.of('StructTreeRoot')) !== undefined),
    bookmarks: yes(catalog.lookup(PDFName.of('Outlines'))?.get(PDFName.of('First')) !== undefined),
    qpdf: checked.error === undefined ? yes(checked.status === 0) : '–',
    findings: new Set(found.map(({ rule }) => rule)).size,
  };
}

/** Of a Word file: real headings, and what our rules of Word files find. */
export async function wordFacts(path) {
  const bytes = new Uint8Array(readFileSync(path));
  const { headings } = await readBack(bytes, 'docx');
  return {
    headings: headings.length,
    findings: new Set(lintDocx(bytes).map(({ code }) => code)).size,
  };
}

/** How many of some words poppler finds in a PDF, as they are spelt. */
export function searchable(path, words) {
  const { stdout, status } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const there = new Set(stdout.normalize('NFC').split(/[\s\u200b]+/));
  return words.filter((word) => there.has(word.normalize('NFC'))).length / words.length;
}
