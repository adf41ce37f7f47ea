import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged, structureChanged } from '../story/changes';
import { homeOf } from '../story/home';
import { DocumentRefusal } from '../refusal';
import { PARAGRAPH_ORDER, putInOrder } from '../markup/schemaOrder';
import { formatOfParagraph } from '../edit/splitParagraph';

/** The properties of Word's `Paragraph`; lengths are in points, the two `lineUnit…` in lines. */
export type FormatProperty =
  | 'alignment'
  | 'firstLineIndent'
  | 'leftIndent'
  | 'rightIndent'
  | 'lineSpacing'
  | 'spaceAfter'
  | 'spaceBefore'
  | 'outlineLevel'
  | 'lineUnitAfter'
  | 'lineUnitBefore';

const ALIGNMENTS: readonly (readonly [string, string])[] = [
  ['Left', 'left'],
  ['Left', 'start'],
  ['Centered', 'center'],
  ['Right', 'right'],
  ['Right', 'end'],
  ['Justified', 'both'],
  ['Justified', 'distribute'],
];

/** Where a length is kept: element, attribute, and how many of its units make a point (or a line). */
const LENGTHS: Readonly<Record<string, readonly [string, string, number]>> = {
  rightIndent: ['w:ind', 'w:right', 20],
  spaceAfter: ['w:spacing', 'w:after', 20],
  spaceBefore: ['w:spacing', 'w:before', 20],
  lineUnitAfter: ['w:spacing', 'w:afterLines', 100],
  lineUnitBefore: ['w:spacing', 'w:beforeLines', 100],
};

/** What holds for a paragraph: its own format, else its style's. A single line spacing is 12 points. */
export function readFormat(paragraph: XmlElement, name: FormatProperty): string | number {
  const value = (key: string, ...attributes: string[]): string | undefined =>
    formatAttribute(paragraph, key, attributes);
  switch (name) {
    case 'alignment':
      return ALIGNMENTS.find(([, own]) => own === (value('w:jc', 'w:val') ?? 'left'))?.[0] ?? 'Unknown';
    case 'firstLineIndent': {
      const hanging = value('w:ind', 'w:hanging');
      if (hanging !== undefined) return -Number(hanging) / 20;
      return Number(value('w:ind', 'w:firstLine') ?? 0) / 20;
    }
    case 'leftIndent':
      return Number(value('w:ind', 'w:left', 'w:start') ?? 0) / 20;
    case 'lineSpacing':
      return Number(value('w:spacing', 'w:line') ?? 240) / 20;
    case 'outlineLevel':
      return Math.min(10, Number(value('w:outlineLvl', 'w:val') ?? 9) + 1);
    default: {
      const [key, attribute, units] = LENGTHS[name] as readonly [string, string, number];
      return Number(value(key, attribute) ?? 0) / units;
    }
  }
}

/**
 * Sets one property; tracked, if changes are.
 * @throws DocumentRefusal `InvalidArgument` for what Word does not take
 */
export function writeFormat(paragraph: XmlElement, name: FormatProperty, value: string | number): void {
  const { document } = mayChange(paragraph);
  if (name !== 'alignment' && (typeof value !== 'number' || !Number.isFinite(value)))
    throw new DocumentRefusal('InvalidArgument', `${JSON.stringify(value)} is no value for ${name}.`);
  const format = formatOfParagraph(paragraph);
  if (document.revisions.tracking && !format.first('w:pPrChange')) recordFormat(paragraph, format);
  const number = Number(value);
  if (name === 'alignment') {
    const own = ALIGNMENTS.find(([word]) => word === value)?.[1];
    if (own === undefined) throw new DocumentRefusal('InvalidArgument', `${value} is no alignment.`);
    set(format, 'w:jc', { 'w:val': own });
  } else if (name === 'firstLineIndent') {
    const twips = String(Math.round(Math.abs(number) * 20));
    const [key, other] = number < 0 ? ['w:hanging', 'w:firstLine'] : ['w:firstLine', 'w:hanging'];
    set(format, 'w:ind', { [`${key}Chars`]: null, [`${other}Chars`]: null, [other]: null, [key]: twips });
  } else if (name === 'leftIndent') {
    set(format, 'w:ind', { 'w:leftChars': null, 'w:start': null, 'w:left': String(Math.round(number * 20)) });
  } else if (name === 'lineSpacing') {
    set(format, 'w:spacing', { 'w:line': String(Math.round(number * 20)), 'w:lineRule': 'auto' });
  } else if (name === 'outlineLevel') {
    set(format, 'w:outlineLvl', { 'w:val': String(Math.round(number) - 1) });
  } else {
    const [key, attribute, units] = LENGTHS[name] as readonly [string, string, number];
    const lines = attribute.endsWith('Lines') || key === 'w:ind' ? {} : { [`${attribute}Lines`]: null };
    const chars = key === 'w:ind' ? { [`${attribute}Chars`]: null } : {};
    set(format, key, { ...lines, ...chars, [attribute]: String(Math.round(number * units)) });
  }
  paragraphChanged(paragraph);
  structureChanged(paragraph, []);
}

/** Keeps what the format was before the first tracked change. */
export function recordFormat(paragraph: XmlElement, format: XmlElement): void {
  const home = homeOf(paragraph);
  if (!home) return;
  const old = format.clone();
  for (const key of ['w:rPr', 'w:sectPr', 'w:pPrChange']) {
    const child = old.first(key);
    if (child) old.remove(child);
  }
  const change = home.document.revisions.mark(format, 'w:pPrChange');
  change.insert(old);
  putInOrder(format, change, PARAGRAPH_ORDER);
}

function set(format: XmlElement, key: string, attributes: Readonly<Record<string, string | null>>): void {
  const element = format.first(key) ?? make(format, key);
  for (const [name, value] of Object.entries(attributes)) element.set(name, value);
  if (!element.parent) putInOrder(format, element, PARAGRAPH_ORDER);
}

/**
 * What holds for a paragraph as it stands in the file: the first of these attributes of an element of `w:pPr`, from
 * the paragraph's own format, its styles, or what holds in the whole document.
 */
export function formatAttribute(
  paragraph: XmlElement,
  key: string,
  attributes: readonly string[],
): string | undefined {
  const styles = homeOf(paragraph)?.document.styles;
  const chain = styles?.chain(styles.ofParagraph(paragraph)) ?? [];
  const places = [
    paragraph.first('w:pPr'),
    ...chain.map((style) => style.first('w:pPr')),
    styles?.defaults('w:pPr'),
  ];
  for (const place of places) {
    const element = place?.first(key);
    for (const attribute of attributes) {
      const value = element?.get(attribute);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
