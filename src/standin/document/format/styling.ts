import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged, structureChanged } from '../story/changes';
import { stretches } from '../story/characters';
import { homeOf } from '../story/home';
import { LiveRange } from '../range/liveRange';
import { recordFormat } from './paragraphFormat';
import { DocumentRefusal } from '../refusal';
import { runsIn } from '../edit/runs';
import { PARAGRAPH_ORDER, putInOrder, RUN_ORDER } from '../markup/schemaOrder';
import { formatOfParagraph } from '../edit/splitParagraph';
import { BUILT_IN, shownName } from '../style/builtInStyles';
import type { Styles } from '../style/styles';

/** The name of the style of a paragraph, or of all paragraphs of a range; `''` if they differ. */
export function styleOf(at: XmlElement | LiveRange): string {
  return sameOf(at, (style) => shownName(nameOf(style)));
}

/** Word's own name for it (`Heading1`), whatever the language; `Other` for a style that Word does not bring. */
export function builtInOf(at: XmlElement | LiveRange): string {
  return sameOf(at, (style) => {
    const name = nameOf(style).toLowerCase();
    return BUILT_IN.find(([, own]) => own.toLowerCase() === name)?.[0] ?? 'Other';
  });
}

/**
 * Gives paragraphs (or, with a character style, the characters of a range) a style by its name.
 * @throws DocumentRefusal `InvalidArgument` if the document has no such style
 */
export function setStyle(at: XmlElement | LiveRange, name: string): void {
  const { styles, paragraphs } = targetsOf(at);
  const wanted = name.toLowerCase();
  const style = styles.all().find((each) => {
    const aliases = each.first('w:aliases')?.get('w:val')?.split(',') ?? [];
    return [nameOf(each), ...aliases].some((own) => own.toLowerCase() === wanted);
  });
  const type = style?.get('w:type') ?? '';
  if (!style || !['paragraph', 'character', ''].includes(type))
    throw new DocumentRefusal('InvalidArgument', `There is no style with the name ${name}.`);
  const id = style.get('w:styleId') ?? '';
  if (type === 'character') {
    styleRuns(at, id);
    return;
  }
  for (const paragraph of paragraphs) styleParagraph(paragraph, styles, id, style);
}

/** Gives paragraphs a style that Word brings; if the document lacks it, it is added with its name alone. */
export function setBuiltIn(at: XmlElement | LiveRange, name: string): void {
  const { styles, paragraphs } = targetsOf(at);
  const own = BUILT_IN.find(([word]) => word === name)?.[1];
  if (own === undefined) throw new DocumentRefusal('InvalidArgument', `${name} is no style of Word.`);
  const known = styles.all().find((style) => nameOf(style).toLowerCase() === own.toLowerCase());
  if (!known) styles.add(name, own);
  for (const paragraph of paragraphs) mayChange(paragraph);
  setStyle(at, own);
}

function styleParagraph(paragraph: XmlElement, styles: Styles, id: string, style: XmlElement): void {
  const { document } = mayChange(paragraph);
  const format = formatOfParagraph(paragraph);
  if (document.revisions.tracking && !format.first('w:pPrChange')) recordFormat(paragraph, format);
  const old = format.first('w:pStyle');
  if (style === styles.defaultStyle('paragraph')) {
    if (old) format.remove(old);
  } else putInOrder(format, make(format, 'w:pStyle', { 'w:val': id }), PARAGRAPH_ORDER);
  if (format.children.length === 0) paragraph.remove(format);
  paragraphChanged(paragraph);
  structureChanged(paragraph, []);
}

function styleRuns(at: XmlElement | LiveRange, id: string): void {
  const parts = at instanceof LiveRange ? stretches(at) : [{ paragraph: at, from: 0, to: Infinity }];
  for (const { paragraph, from, to } of parts) {
    mayChange(paragraph);
    for (const run of runsIn(paragraph, from, to)) {
      let properties = run.first('w:rPr');
      if (!properties) run.insert((properties = make(run, 'w:rPr')), run.children[0] ?? null);
      putInOrder(properties, make(properties, 'w:rStyle', { 'w:val': id }), RUN_ORDER);
    }
    paragraphChanged(paragraph);
  }
}

function sameOf(at: XmlElement | LiveRange, name: (style: XmlElement | undefined) => string): string {
  const { styles, paragraphs } = targetsOf(at);
  const names = new Set(paragraphs.map((paragraph) => name(styles.ofParagraph(paragraph))));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

function targetsOf(at: XmlElement | LiveRange): { styles: Styles; paragraphs: XmlElement[] } {
  if (at instanceof LiveRange) return { styles: at.document.styles, paragraphs: at.paragraphs() };
  const home = homeOf(at);
  if (!home) throw new DocumentRefusal('ItemNotFound', 'This paragraph is gone.');
  return { styles: home.document.styles, paragraphs: [at] };
}

/** A document without styles has one all the same. */
function nameOf(style: XmlElement | undefined): string {
  return style ? (style.first('w:name')?.get('w:val') ?? style.get('w:styleId') ?? '') : 'Normal';
}
