import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { highlightColor, highlightName } from './highlightColors';
import { onOff } from '../markup/onOff';
import { DocumentRefusal } from '../refusal';
import { UNDERLINES } from './underlines';

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

/** How a property of Word's `Font` is written into a `w:rPr`. */
export interface FontRule {
  /** The elements that it takes; the first is the one that is read. */
  readonly keys: readonly string[];
  /** Switches in styles cancel each other. */
  readonly toggle?: boolean;
  /** What the element (or its absence) means. */
  read(element: XmlElement | undefined, eastAsian: boolean): FontValue;
  /**
   * The element for a value, or `null` where the value means that there is none.
   * @throws DocumentRefusal `InvalidArgument` for a value that Word does not know
   */
  write(near: XmlElement, key: string, value: FontValue, old: XmlElement | undefined): XmlElement | null;
}

const toggle = (...keys: string[]): FontRule => ({
  keys,
  toggle: true,
  read: (element) => onOff(element) ?? false,
  write: (near, key, value) => make(near, key, { 'w:val': bool(value) ? undefined : '0' }),
});

const vertical = (name: string): FontRule => ({
  keys: ['w:vertAlign'],
  read: (element) => element?.get('w:val') === name,
  write: (near, key, value, old) =>
    bool(value)
      ? make(near, key, { 'w:val': name })
      : old && old.get('w:val') !== name
        ? old.clone()
        : make(near, key, { 'w:val': 'baseline' }),
});

/** How each is written. */
export const FONT_RULES: Readonly<Record<FontProperty, FontRule>> = {
  bold: toggle('w:b', 'w:bCs'),
  italic: toggle('w:i', 'w:iCs'),
  strikeThrough: toggle('w:strike'),
  doubleStrikeThrough: toggle('w:dstrike'),
  subscript: vertical('subscript'),
  superscript: vertical('superscript'),
  underline: {
    keys: ['w:u'],
    read: (element) =>
      UNDERLINES.find(([, name]) => name === (element?.get('w:val') ?? 'none'))?.[0] ?? 'None',
    write: (near, key, value) => {
      const name = UNDERLINES.find(([word]) => word === value)?.[1];
      return make(near, key, { 'w:val': name ?? refuse('underline', value) });
    },
  },
  name: {
    keys: ['w:rFonts'],
    read: (element, eastAsian) =>
      element?.get(eastAsian ? 'w:eastAsia' : 'w:ascii') ?? element?.get('w:hAnsi') ?? '',
    write: (near, key, value, old) => {
      if (typeof value !== 'string' || value === '') return refuse('name', value);
      const element = old?.clone() ?? make(near, key);
      for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
        element.set(`w:${script}`, value);
        element.set(script === 'cs' ? 'w:cstheme' : `w:${script}Theme`, null);
      }
      return element;
    },
  },
  size: {
    keys: ['w:sz', 'w:szCs'],
    read: (element) => Number(element?.get('w:val') ?? 20) / 2,
    write: (near, key, value) => {
      if (typeof value !== 'number' || !(value >= 1 && value <= 1638)) return refuse('size', value);
      return make(near, key, { 'w:val': String(Math.round(value * 2)) });
    },
  },
  color: {
    keys: ['w:color'],
    read: (element) => {
      const color = element?.get('w:val') ?? 'auto';
      return color === 'auto' ? '#000000' : `#${color.toUpperCase()}`;
    },
    write: (near, key, value) => {
      const hex = typeof value === 'string' ? /^#?([0-9a-fA-F]{6})$/.exec(value)?.[1] : undefined;
      return make(near, key, { 'w:val': (hex ?? refuse('color', value)).toUpperCase() });
    },
  },
  highlightColor: {
    keys: ['w:highlight'],
    read: (element) => highlightColor(element?.get('w:val') ?? 'none'),
    write: (near, key, value) => {
      if (value === null || value === '') return null;
      const name = typeof value === 'string' ? highlightName(value) : undefined;
      return make(near, key, { 'w:val': name ?? refuse('highlightColor', value) });
    },
  },
};

function bool(value: FontValue): boolean {
  return typeof value === 'boolean' ? value : refuse('a switch', value);
}

function refuse(what: string, value: FontValue): never {
  throw new DocumentRefusal('InvalidArgument', `${JSON.stringify(value)} is no value for ${what}.`);
}
