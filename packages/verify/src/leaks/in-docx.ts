import { strFromU8, unzipSync } from 'fflate';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { textsOf } from './disguises.ts';
import type { HidingPlace } from './leak.ts';

/** Everything that stands in a Word file: the texts and attributes of every part, comments, and the bytes of what is no XML. */
export function placesInDocx(bytes: Uint8Array): HidingPlace[] {
  const parts = Object.entries(unzipSync(bytes));
  // Names of parts and the comment of the archive stand outside of the parts.
  const archive = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 65_557)));
  return [
    { place: 'the archive', text: `${parts.map(([name]) => name).join('\n')}\n${archive}` },
    ...parts.flatMap(([name, data]) => placesInPart(name, data)),
  ];
}

function placesInPart(name: string, data: Uint8Array): HidingPlace[] {
  const raw = textsOf(data).map((text) => ({ place: name, text }));
  if (!/\.(?:xml|rels)$/u.test(name)) return raw;
  try {
    const tree = fromXml(strFromU8(data));
    // Words that are parted over runs, deleted ones and hidden ones included, are found in the text of all of them.
    return [
      { place: name, text: wordsOf(tree) },
      { place: `attributes in ${name}`, text: attributesOf(tree) },
      ...raw,
    ];
  } catch {
    return raw;
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata' || node.type === 'comment') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function attributesOf(node: Nodes): string {
  const own = node.type === 'element' ? Object.values(node.attributes).join('\n') : '';
  return 'children' in node ? [own, ...node.children.map(attributesOf)].join('\n') : own;
}
