import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { highlightColor, highlightName } from './highlightColors';
import { onOff } from '../markup/onOff';
import { DocumentRefusal } from '../refusal';

/** A property of Word's `Font` by its name. */
export type FontProperty =
  | 'bold'
  | 'italic'
  | 'strikeThrough'
  | 'doubleStrikeThrough'
  | 'subscript'
  | 'superscript'
  | 'underline'
  | 'name'
  | 'size'
  | 'color'
  | 'highlightColor';

/** What such a property is set to; `null` for none, or for different ones. */
export type FontValue = string | number | boolean | null;

/** How a property of Word's `Font` is read from a `w:rPr`. */
export interface FontRule {
  /** The elements that it takes; the first is the one that is read. */
  readonly keys: readonly [string, ...string[]];
  /** Switches in styles cancel each other. */
  readonly toggle?: boolean;
  /** What the element (or its absence) means. */
  read(element: XmlElement | undefined, eastAsian: boolean): FontValue;
}

/** How a property is written as well. */
export interface WritableFontRule extends FontRule {
  /**
   * The element for a value, or `null` where the value means that there is none.
   * @throws DocumentRefusal `InvalidArgument` for a value that Word does not know
   */
  write(near: XmlElement, key: string, value: FontValue): XmlElement | null;
}

/** Word's names for underlines (`Word.UnderlineType`) and those in a file (`w:u`). */
const UNDERLINES: readonly (readonly [string, string])[] = [
  ['None', 'none'],
  ['Single', 'single'],
  ['Word', 'words'],
  ['Double', 'double'],
  ['Thick', 'thick'],
  ['Dotted', 'dotted'],
  ['DottedHeavy', 'dottedHeavy'],
  ['DashLine', 'dash'],
  ['DashLineHeavy', 'dashedHeavy'],
  ['DashLineLong', 'dashLong'],
  ['DashLineLongHeavy', 'dashLongHeavy'],
  ['DotDashLine', 'dotDash'],
  ['DotDashLineHeavy', 'dashDotHeavy'],
  ['TwoDotDashLine', 'dotDotDash'],
  ['TwoDotDashLineHeavy', 'dashDotDotHeavy'],
  ['Wave', 'wave'],
  ['WaveHeavy', 'wavyHeavy'],
  ['WaveDouble', 'wavyDouble'],
];

const toggle = (...keys: [string, ...string[]]): FontRule => ({
  keys,
  toggle: true,
  read: (element) => onOff(element) ?? false,
});

const vertical = (name: string): FontRule => ({
  keys: ['w:vertAlign'],
  read: (element) => element?.get('w:val') === name,
});

const bold: WritableFontRule = {
  ...toggle('w:b', 'w:bCs'),
  write: (near, key, value) => {
    if (typeof value !== 'boolean') return refuse('a switch', value);
    return make(near, key, { 'w:val': value ? undefined : '0' });
  },
};

const highlight: WritableFontRule = {
  keys: ['w:highlight'],
  read: (element) => highlightColor(element?.get('w:val') ?? 'none'),
  write: (near, key, value) => {
    if (value === null || value === '') return null;
    const name = typeof value === 'string' ? highlightName(value) : undefined;
    return make(near, key, { 'w:val': name ?? refuse('highlightColor', value) });
  },
};

/** The properties that can be written. */
export const WRITABLE_FONT_RULES = { bold, highlightColor: highlight } as const;

/** How each is read. */
export const FONT_RULES: Readonly<Record<FontProperty, FontRule>> = {
  ...WRITABLE_FONT_RULES,
  italic: toggle('w:i', 'w:iCs'),
  strikeThrough: toggle('w:strike'),
  doubleStrikeThrough: toggle('w:dstrike'),
  subscript: vertical('subscript'),
  superscript: vertical('superscript'),
  underline: {
    keys: ['w:u'],
    read: (element) =>
      UNDERLINES.find(([, name]) => name === (element?.get('w:val') ?? 'none'))?.[0] ?? 'None',
  },
  name: {
    keys: ['w:rFonts'],
    read: (element, eastAsian) =>
      element?.get(eastAsian ? 'w:eastAsia' : 'w:ascii') ?? element?.get('w:hAnsi') ?? '',
  },
  size: {
    keys: ['w:sz', 'w:szCs'],
    read: (element) => Number(element?.get('w:val') ?? 20) / 2,
  },
  color: {
    keys: ['w:color'],
    read: (element) => {
      const color = element?.get('w:val') ?? 'auto';
      return color === 'auto' ? '#000000' : `#${color.toUpperCase()}`;
    },
  },
};

function refuse(what: string, value: FontValue): never {
  throw new DocumentRefusal('InvalidArgument', `${JSON.stringify(value)} is no value for ${what}.`);
}
