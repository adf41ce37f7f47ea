import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { mayChangeRange } from '../edit/mayChangeRange';
import { partChanged } from '../story/changes';
import { piecesIn } from '../story/characters';
import { type Stretch, stretches } from '../range/stretches';
import {
  FONT_RULES,
  type FontProperty,
  type FontRule,
  type FontValue,
  WRITABLE_FONT_RULES,
  type WritableFontRule,
} from './fontProperties';
import type { LiveRange } from '../range/liveRange';
import type { Revisions } from '../story/revisions';
import { neighbour, runsIn } from '../edit/runs';
import { PARAGRAPH_ORDER, putInOrder, RUN_ORDER } from '../markup/schemaOrder';
import { formatOfParagraph } from '../edit/splitParagraph';
import type { Styles } from '../style/styles';

/** A `w:rPr` that the file had although it was empty stays when it becomes empty again. */
const EMPTY_BEFORE = new WeakSet<XmlElement>();

/**
 * What Word's `Font` says about a range: one value, or, where its characters differ, `''` for a text or a colour and
 * `null` for a number or a switch. A caret has the look of the character before it. No highlight is `null`.
 */
export function readFont(range: LiveRange, property: FontProperty): FontValue {
  const rule = FONT_RULES[property];
  const values = new Set<FontValue>();
  const { styles } = range.document;
  const parts = stretches(range);
  for (const { paragraph, from, to } of parts) {
    const pieces = piecesIn(paragraph, from, to).filter(({ deleted }) => !deleted);
    for (const { run, text } of pieces)
      values.add(effectiveFont(styles, rule, paragraph, run.first('w:rPr'), isEastAsian(text)));
    if (values.size > 1) return typeof [...values].find((v) => v !== null) === 'string' ? '' : null;
  }
  const [only] = values.size ? values : parts.map((part) => readEmpty(styles, rule, part));
  return only ?? null;
}

/** The look of a place without characters: of the character before it, or of the mark if that is what is covered. */
function readEmpty(styles: Styles, rule: FontRule, { paragraph, from, mark }: Stretch): FontValue {
  const before = mark ? undefined : neighbour(paragraph, from, 'left');
  const properties = before ? before.run.first('w:rPr') : paragraph.first('w:pPr')?.first('w:rPr');
  return effectiveFont(styles, rule, paragraph, properties, isEastAsian(before?.text ?? ''));
}

/**
 * Sets one property of the font of a range: on exactly its characters, and on the paragraphs' marks that it covers.
 * Tracked, if changes are.
 * @throws DocumentRefusal `InvalidArgument` for a value that Word does not know
 */
export function writeFont(
  range: LiveRange,
  property: keyof typeof WRITABLE_FONT_RULES,
  value: FontValue,
): void {
  const { document } = mayChangeRange(range);
  const rule = WRITABLE_FONT_RULES[property];
  for (const key of rule.keys) rule.write(range.start.paragraph, key, value);
  for (const { paragraph, from, to, mark } of stretches(range)) {
    const holders = runsIn(paragraph, from, to);
    if (mark) holders.push(formatOfParagraph(paragraph));
    for (const holder of holders) {
      const styled = holder.first('w:rPr')?.first('w:rStyle')?.get('w:val');
      writeRule(holder, rule, value, document.revisions, byStyle(document.styles, rule, paragraph, styled));
    }
    const format = paragraph.first('w:pPr');
    if (mark && format?.children.length === 0) paragraph.remove(format);
    if (holders.length) partChanged(paragraph);
  }
}

function writeRule(
  holder: XmlElement,
  rule: WritableFontRule,
  value: FontValue,
  revisions: Revisions,
  inherited: XmlElement | undefined,
): void {
  let properties = holder.first('w:rPr');
  const before = properties?.clone();
  if (properties?.elements().length === 0) EMPTY_BEFORE.add(properties);
  if (!properties) {
    properties = make(holder, 'w:rPr');
    if (holder.key === 'w:pPr') putInOrder(holder, properties, PARAGRAPH_ORDER);
    else holder.insert(properties, holder.children[0] ?? null);
  }
  for (const key of rule.keys) {
    const old = properties.first(key);
    const none =
      inherited && rule.read(inherited, false) !== null ? make(properties, key, { 'w:val': 'none' }) : null;
    const element = rule.write(properties, key, value) ?? none;
    if (element) putInOrder(properties, element, RUN_ORDER);
    else if (old) properties.remove(old);
  }
  if (revisions.tracking && !properties.first('w:rPrChange')) recordFormat(properties, before, revisions);
  dropIfEmpty(holder, properties);
}

/** Keeps what the look was before the first tracked change. */
function recordFormat(properties: XmlElement, before: XmlElement | undefined, revisions: Revisions): void {
  const change = revisions.mark(properties, 'w:rPrChange');
  const old = before ?? make(properties, 'w:rPr');
  for (const key of ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']) {
    const mark = old.first(key);
    if (mark) old.remove(mark);
  }
  change.insert(old);
  properties.insert(change);
}

function dropIfEmpty(holder: XmlElement, properties: XmlElement | undefined): void {
  if (properties?.elements().length === 0 && !EMPTY_BEFORE.has(properties)) holder.remove(properties);
}

/**
 * One property of the font of the characters of a run, or of a paragraph's mark, by its `w:rPr` and the styles.
 * @param eastAsian whether the characters are of a script whose fonts a file names apart
 */
export function effectiveFont(
  styles: Styles,
  rule: FontRule,
  paragraph: XmlElement,
  properties: XmlElement | undefined,
  eastAsian: boolean,
): FontValue {
  const [key] = rule.keys;
  const direct = properties?.first(key);
  const characterStyle = properties?.first('w:rStyle')?.get('w:val');
  if (rule.toggle && !direct)
    return styles.toggle(key, styles.ofParagraph(paragraph), styles.get(characterStyle ?? ''));
  const inherited = (): XmlElement | undefined => byStyle(styles, rule, paragraph, characterStyle);
  const value = rule.read(direct ?? inherited(), eastAsian);
  return value === '' && direct ? rule.read(inherited(), eastAsian) : value;
}

/** What the styles of a run and of its paragraph say, else what holds in the whole document. */
function byStyle(
  styles: Styles,
  rule: FontRule,
  paragraph: XmlElement,
  characterStyle: string | undefined,
): XmlElement | undefined {
  const [key] = rule.keys;
  return (
    styles.says(styles.get(characterStyle ?? ''), 'w:rPr', key) ??
    styles.says(styles.ofParagraph(paragraph), 'w:rPr', key) ??
    styles.defaults('w:rPr')?.first(key)
  );
}

function isEastAsian(text: string): boolean {
  return /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\uffef]/.test(text);
}
