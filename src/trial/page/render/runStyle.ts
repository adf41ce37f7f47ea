import {
  FONT_RULES,
  type FontProperty,
  type FontValue,
} from '../../../standin/document/format/fontProperties';
import { effectiveFont } from '../../../standin/document/format/fontFormat';
import type { Styles } from '../../../standin/document/style/styles';
import type { XmlElement } from '../../../standin/xml/node';
import { type Declarations, points } from './declarations';
import { fontFamily } from './fonts';

/** How characters look: fonts, size, weight, lines, colours. By the `w:rPr` of their run or of the paragraph's mark. */
export function runStyle(
  styles: Styles,
  paragraph: XmlElement,
  properties: XmlElement | undefined,
): Declarations {
  const says = (property: FontProperty, eastAsian = false): FontValue =>
    effectiveFont(styles, FONT_RULES[property], paragraph, properties, eastAsian);
  const size = Number(says('size'));
  const raised = says('superscript') ? 'super' : says('subscript') ? 'sub' : '';
  const ink = says('color');
  const ground = says('highlightColor') ?? shading(properties);
  return [
    ['font-family', fontFamily(nameFrom(says('name')), nameFrom(says('name', true)))],
    ['font-size', points(raised ? size * 0.65 : size)],
    ['font-weight', says('bold') ? 'bold' : 'normal'],
    ['font-style', says('italic') ? 'italic' : 'normal'],
    // Raised characters must not push the lines apart.
    ...(raised
      ? ([
          ['vertical-align', raised],
          ['line-height', '0'],
        ] as const)
      : []),
    ...lines(says('underline'), says('strikeThrough') === true, says('doubleStrikeThrough') === true),
    ...(ink !== '#000000' ? [['color', String(ink)] as const] : []),
    ...(ground ? [['background-color', String(ground)] as const] : []),
  ];
}

function nameFrom(value: FontValue): string {
  return typeof value === 'string' ? value : '';
}

function shading(properties: XmlElement | undefined): string | null {
  const fill = properties?.first('w:shd')?.get('w:fill') ?? 'auto';
  return /^[0-9a-fA-F]{6}$/.test(fill) ? `#${fill}` : null;
}

function lines(underline: FontValue, struck: boolean, doubly: boolean): Declarations {
  const kinds = [
    ...(underline === 'None' ? [] : ['underline']),
    ...(struck || doubly ? ['line-through'] : []),
  ];
  if (kinds.length === 0) return [];
  const styles: readonly (readonly [RegExp, string])[] = [
    [/Double/, 'double'],
    [/Dotted/, 'dotted'],
    [/Dash/, 'dashed'],
    [/Wave/, 'wavy'],
  ];
  const name = doubly ? 'Double' : String(underline);
  const style = styles.find(([pattern]) => pattern.test(name))?.[1] ?? 'solid';
  return [['text-decoration', `${kinds.join(' ')} ${style}`]];
}
