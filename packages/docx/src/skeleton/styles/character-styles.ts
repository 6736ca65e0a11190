import { allVoices, type Voice, voiceStyle } from '../../voice.ts';
import { element, type XmlElement } from '../../xml.ts';
import { FONTS } from './look.ts';

/** Names and places of those voices that Word knows. */
const known: Readonly<Record<string, { readonly name: string; readonly priority: number }>> = {
  Hyperlink: { name: 'Hyperlink', priority: 99 },
  Strong: { name: 'Strong', priority: 22 },
  Emphasis: { name: 'Emphasis', priority: 20 },
  StrongEmphasis: { name: 'Intense Emphasis', priority: 21 },
};

/** Character styles, one for each voice. */
export function characterStylesXml(): XmlElement[] {
  return [...allVoices().map(voiceStyleXml), footnoteReference()];
}

/** The number of a footnote, raised. */
function footnoteReference(): XmlElement {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'FootnoteReference' },
    element('w:name', { 'w:val': 'footnote reference' }),
    element('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:qFormat'),
    element('w:rPr', {}, element('w:vertAlign', { 'w:val': 'superscript' })),
  );
}

function voiceStyleXml(voice: Voice): XmlElement {
  const id = voiceStyle(voice) ?? '';
  const name = known[id]?.name ?? id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return element(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': known[id] === undefined ? 1 : undefined, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'DefaultParagraphFont' }),
    element('w:uiPriority', { 'w:val': known[id]?.priority ?? 99 }),
    element('w:qFormat'),
    element('w:rPr', {}, ...properties(voice)),
  );
}

function properties(voice: Voice): XmlElement[] {
  return [
    ...(voice.code
      ? [element('w:rFonts', { 'w:ascii': FONTS.code, 'w:hAnsi': FONTS.code, 'w:cs': FONTS.code })]
      : []),
    ...(voice.strong ? [element('w:b'), element('w:bCs')] : []),
    ...(voice.emphasis ? [element('w:i'), element('w:iCs')] : []),
    ...(voice.code ? [element('w:noProof')] : []),
    ...(voice.link ? [element('w:u', { 'w:val': 'single' })] : []),
  ];
}
