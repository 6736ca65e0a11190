import { attributeOf, elementsOf } from '../parse-xml.ts';
import type { Look } from '../skeleton/styles/look.ts';
import { documentDefaults, styleElements } from '../skeleton/styles/styles.ts';
import { element, type Xml, type XmlElement } from '../xml.ts';

/** Styles of a letterhead with ours added to them. */
export interface MergedStyles {
  readonly root: XmlElement;
  /** Our ids that go by another id now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Names of ours that could not keep their name or id. */
  readonly clashes: readonly string[];
}

const nameOf = (style: XmlElement): string => attributeOf(elementsOf(style, 'w:name')[0], 'w:val') ?? '';
const typeOf = (style: XmlElement): string => attributeOf(style, 'w:type') ?? 'paragraph';
const idOf = (style: XmlElement): string => attributeOf(style, 'w:styleId') ?? '';

/**
 * Adds to the styles of a letterhead those of ours that it does not have. A style of the same kind and name is the letterhead's
 * own, whatever its id: Word's are translated. Lists are always ours, since their numbering is: the letterhead's may count
 * in any way. `numbers` is what our list numbers are raised by.
 */
export function mergeStyles(theirs: XmlElement | undefined, look: Look, numbers: number): MergedStyles {
  const own = elementsOf(theirs, 'w:style');
  const byName = new Map(
    own.map((style) => [`${typeOf(style)} ${nameOf(style).toLowerCase()}`, idOf(style)]),
  );
  const defaults = new Map(
    own
      .filter((style) => attributeOf(style, 'w:default') === '1')
      .map((style) => [typeOf(style), idOf(style)]),
  );
  const ids = new Set(own.map((style) => idOf(style).toLowerCase()));
  const names = new Set(own.map((style) => nameOf(style).toLowerCase()));
  const renamed = new Map<string, string>();
  const clashes: string[] = [];
  const added: XmlElement[] = [];
  for (const style of styleElements(look)) {
    const [type, id, name] = [typeOf(style), idOf(style), nameOf(style)];
    const isDefault = attributeOf(style, 'w:default') === '1';
    const found = (isDefault ? defaults.get(type) : undefined) ?? byName.get(`${type} ${name.toLowerCase()}`);
    if (found !== undefined && !isListed(style)) {
      if (found !== id) renamed.set(id, found);
      continue;
    }
    const clash = ids.has(id.toLowerCase()) || names.has(name.toLowerCase());
    const unlike = clash
      ? { id: unused(`Handout${id}`, ids), name: unused(`Handout ${name}`, names) }
      : { id, name };
    if (clash) {
      clashes.push(name);
      renamed.set(id, unlike.id);
    }
    ids.add(unlike.id.toLowerCase());
    names.add(unlike.name.toLowerCase());
    added.push(withName(style, unlike.id, unlike.name));
  }
  const first = elementsOf(theirs, 'w:docDefaults')[0];
  const kept = elementsOf(theirs).filter(({ name }) => name !== 'w:docDefaults');
  return {
    renamed,
    clashes,
    root: element(
      'w:styles',
      theirs?.attributes ?? {},
      first === undefined ? documentDefaults(look) : inLanguage(first, look),
      ...kept,
      ...added.map((style) => settled(style, renamed, numbers, look)),
    ),
  };
}

const isListed = (style: XmlElement): boolean =>
  elementsOf(style, 'w:pPr').some((properties) => elementsOf(properties, 'w:numPr').length > 0);

function unused(stem: string, taken: ReadonlySet<string>): string {
  let candidate = stem;
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${stem}${count}`;
  return candidate;
}

function withName(style: XmlElement, id: string, name: string): XmlElement {
  return {
    ...style,
    attributes: { ...style.attributes, 'w:styleId': id },
    children: style.children.map((child) =>
      typeof child !== 'string' && child.name === 'w:name' ? element('w:name', { 'w:val': name }) : child,
    ),
  };
}

/**
 * One of ours among the letterhead's: it names its neighbours as they are called here, leaves font and colour of headings to
 * the letterhead, and says all of its spacing, which it would else take from there.
 */
function settled(
  style: XmlElement,
  renamed: ReadonlyMap<string, string>,
  numbers: number,
  look: Look,
): XmlElement {
  const children = style.children.map((child): Xml => {
    if (typeof child === 'string') return child;
    switch (child.name) {
      case 'w:basedOn':
      case 'w:next': {
        const id = attributeOf(child, 'w:val') ?? '';
        return element(child.name, { 'w:val': renamed.get(id) ?? id });
      }
      case 'w:pPr':
        return { ...child, children: child.children.map((property) => raised(property, numbers)) };
      case 'w:rPr':
        return { ...child, children: child.children.filter((property) => !isTheirs(property)) };
      default:
        return child;
    }
  });
  return typeOf(style) === 'paragraph'
    ? { ...style, children: withSpacing(children, look) }
    : { ...style, children };
}

function isTheirs(property: Xml): boolean {
  if (typeof property === 'string') return false;
  return property.name === 'w:color' || 'w:asciiTheme' in property.attributes;
}

function raised(property: Xml, numbers: number): Xml {
  if (typeof property === 'string' || property.name !== 'w:numPr') return property;
  return {
    ...property,
    children: elementsOf(property).map((child) =>
      child.name === 'w:numId'
        ? element('w:numId', { 'w:val': Number(child.attributes['w:val']) + numbers })
        : child,
    ),
  };
}

/** Elements of CT_PPrBase that stand before `w:spacing`. */
const BEFORE_SPACING: ReadonlySet<string> = new Set([
  'w:keepNext',
  'w:keepLines',
  'w:numPr',
  'w:pBdr',
  'w:tabs',
]);

function withSpacing(children: readonly Xml[], look: Look): Xml[] {
  const named = (child: Xml) => (typeof child === 'string' ? '' : child.name);
  const at = children.findIndex((child) => named(child) === 'w:pPr');
  const properties = children[at];
  const own = typeof properties === 'object' ? properties : element('w:pPr');
  const said = elementsOf(own, 'w:spacing')[0]?.attributes ?? {};
  const spacing = element('w:spacing', {
    'w:before': said['w:before'] ?? 0,
    'w:after': said['w:after'] ?? 0,
    'w:line': said['w:line'] ?? look.leading,
    'w:lineRule': said['w:lineRule'] ?? 'atLeast',
  });
  const others = elementsOf(own).filter(({ name }) => name !== 'w:spacing');
  const split = others.filter(({ name }) => BEFORE_SPACING.has(name)).length;
  const whole = element('w:pPr', {}, ...others.slice(0, split), spacing, ...others.slice(split));
  if (at >= 0) return children.map((child, index) => (index === at ? whole : child));
  const run = children.findIndex((child) => named(child) === 'w:rPr');
  return run < 0 ? [...children, whole] : [...children.slice(0, run), whole, ...children.slice(run)];
}

/** The defaults of a letterhead in the language of the handout. */
function inLanguage(defaults: XmlElement, look: Look): XmlElement {
  const { text, complex } = look.languages;
  const lang = element('w:lang', { 'w:val': text, 'w:eastAsia': 'en-US', 'w:bidi': complex });
  const run = elementsOf(defaults, 'w:rPrDefault')[0];
  const properties = elementsOf(run, 'w:rPr')[0];
  const kept = elementsOf(properties).filter(({ name }) => name !== 'w:lang');
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, ...kept, lang)),
    ...elementsOf(defaults, 'w:pPrDefault'),
  );
}
