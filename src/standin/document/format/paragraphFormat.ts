import type { XmlElement } from '../../xml/node';
import { homeOf } from '../story/home';

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
const LENGTHS = {
  rightIndent: ['w:ind', 'w:right', 20],
  spaceAfter: ['w:spacing', 'w:after', 20],
  spaceBefore: ['w:spacing', 'w:before', 20],
  lineUnitAfter: ['w:spacing', 'w:afterLines', 100],
  lineUnitBefore: ['w:spacing', 'w:beforeLines', 100],
} as const satisfies Record<string, readonly [string, string, number]>;

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
      const [key, attribute, units] = LENGTHS[name];
      return Number(value(key, attribute) ?? 0) / units;
    }
  }
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
