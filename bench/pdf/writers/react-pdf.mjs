import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { facePath } from '../faces.mjs';
import { PEERS } from '../peers.mjs';

export const about = 'not tagged';

export async function load() {
  const require = createRequire(PEERS);
  const { Document, Font, Page, Text, View, renderToBuffer } = await import(
    pathToFileURL(require.resolve('@react-pdf/renderer').replace('/lib/react-pdf.cjs', '/lib/react-pdf.js'))
      .href
  );
  const { createElement: h } = require('react');
  Font.register({
    family: 'Serif',
    fonts: [
      { src: facePath('regular', 'normal') },
      { src: facePath('bold', 'normal'), fontWeight: 700 },
      { src: facePath('regular', 'italic'), fontStyle: 'italic' },
      { src: facePath('bold', 'italic'), fontWeight: 700, fontStyle: 'italic' },
    ],
  });
  const runs = (all) =>
    all.map(({ text, bold, italic }, key) =>
      h(
        Text,
        { key, style: { fontWeight: bold ? 700 : 400, fontStyle: italic ? 'italic' : 'normal' } },
        text,
      ),
    );
  const nodeOf = (block, key) => {
    if (block.kind === 'heading')
      return h(
        Text,
        { key, style: { fontWeight: 700, fontSize: 20 - 3 * block.level, marginTop: 6 } },
        block.text,
      );
    if (block.kind === 'paragraph') return h(Text, { key, style: { marginBottom: 4 } }, runs(block.runs));
    if (block.kind === 'list')
      return h(
        View,
        { key },
        block.items.map((item, index) =>
          h(Text, { key: index }, [block.ordered ? `${index + 1}. ` : '• ', ...runs(item)]),
        ),
      );
    return h(
      View,
      { key },
      block.rows.map(({ cells }, row) =>
        h(
          View,
          { key: row, style: { flexDirection: 'row' }, wrap: false },
          cells.map((cell, column) =>
            h(Text, { key: column, style: { flex: 1, border: 0.5, padding: 3 } }, cell),
          ),
        ),
      ),
    );
  };
  return ({ content }) =>
    renderToBuffer(
      h(
        Document,
        { title: content.title, language: content.lang },
        h(
          Page,
          { size: 'A4', style: { padding: 51, fontFamily: 'Serif', fontSize: 10.5 } },
          content.blocks.map(nodeOf),
        ),
      ),
    );
}
