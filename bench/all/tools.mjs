// What is measured: each makes one file of the same content, in a process of its own. Those that are not installed are passed over.
import { readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPeers as installPdfPeers, PEERS } from '../pdf/peers.mjs';
import { installPeers as installWordPeers } from '../word/peers.mjs';
import { took, versionOf } from './processes.mjs';

const once = fileURLToPath(new URL('once.mjs', import.meta.url));
const own = JSON.parse(
  readFileSync(new URL('../../packages/pdf/package.json', import.meta.url), 'utf8'),
).version;
const WORD_PEERS = fileURLToPath(new URL('../word-peers/package.json', import.meta.url));

const packageVersion = (from, name) => {
  const path = createRequire(from).resolve(name).replace(/\\/g, '/');
  const root = path.slice(0, path.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length);
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
};

const module = (format, name, writer, version) => ({
  name,
  version,
  format,
  writer,
  write: (inputs, output) => took(process.execPath, [once, format, writer, inputs.json, output]),
});

/** LibreOffice names its file after its input, and needs a profile of its own. */
const office = (input, to, extension) => (inputs, output) => {
  const folder = dirname(output);
  const figures = took('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    folder,
    inputs[input],
  ]);
  if (figures === undefined) return undefined;
  renameSync(join(folder, basename(inputs[input]).replace(/\.\w+$/, `.${extension}`)), output);
  return figures;
};

const program = (format, name, command, write, version = versionOf(command)) =>
  version === undefined ? [] : [{ name, version, format, write }];

/** The tools that are here, ours first in each format. */
export function installedTools() {
  const pdfPeers = installPdfPeers();
  const wordPeers = installWordPeers();
  const peers = (format, from, names) =>
    names.map(([name, writer, packageName = name]) =>
      module(format, name, writer, packageVersion(from, packageName)),
    );
  return [
    module('pdf', 'aide-memoire', 'aide-memoire', own),
    ...(pdfPeers
      ? [
          module(
            'pdf',
            'Typst (native module)',
            'typst',
            packageVersion(PEERS, '@myriaddreamin/typst-ts-node-compiler'),
          ),
          ...peers('pdf', PEERS, [
            ['pdfkit', 'pdfkit'],
            ['pdfmake', 'pdfmake'],
            ['react-pdf', 'react-pdf', '@react-pdf/renderer'],
          ]),
        ]
      : []),
    ...program('pdf', 'WeasyPrint', 'weasyprint', ({ html }, output) =>
      took('weasyprint', ['--pdf-variant', 'pdf/ua-1', html, output]),
    ),
    ...program('pdf', 'headless Chromium', 'chromium', ({ html }, output) =>
      took('chromium', [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-pdf-header-footer',
        `--print-to-pdf=${output}`,
        html,
      ]),
    ),
    ...program(
      'pdf',
      'LibreOffice, from our DOCX',
      'soffice',
      office('docx', 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}', 'pdf'),
    ),
    ...(versionOf('weasyprint') === undefined
      ? []
      : program('pdf', 'pandoc with WeasyPrint', 'pandoc', ({ md }, output) =>
          took('pandoc', [md, '--pdf-engine=weasyprint', '-o', output]),
        )),
    module('word', 'aide-memoire', 'aide-memoire', own),
    ...(wordPeers
      ? peers('word', WORD_PEERS, [
          ['docx', 'docx'],
          ['docxtemplater', 'docxtemplater'],
          ['easy-template-x', 'easy-template-x'],
          ['md-to-docx', 'md-to-docx', '@mohtasham/md-to-docx'],
        ])
      : []),
    ...program('word', 'pandoc', 'pandoc', ({ md }, output) => took('pandoc', [md, '-o', output])),
    ...program(
      'word',
      'LibreOffice, from HTML',
      'soffice',
      office('html', 'docx:Office Open XML Text', 'docx'),
    ),
  ];
}
