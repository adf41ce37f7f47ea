import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged } from '../story/changes';
import { insertText, type Place } from './insertText';
import type { LiveRange } from '../range/liveRange';
import { DocumentRefusal } from '../refusal';
import { PARAGRAPH_ORDER, putInOrder } from '../markup/schemaOrder';
import { formatOfParagraph, splitParagraph } from './splitParagraph';

/** Word's names for breaks (`Word.BreakType`). */
type BreakType =
  'Page' | 'Line' | 'Next' | 'SectionNext' | 'SectionContinuous' | 'SectionEven' | 'SectionOdd';

const SECTIONS: Readonly<Record<string, string>> = {
  Next: 'nextPage',
  SectionNext: 'nextPage',
  SectionContinuous: 'continuous',
  SectionEven: 'evenPage',
  SectionOdd: 'oddPage',
};

/** Inserts a break. A section break ends a paragraph, which then holds the properties of the section before it. */
export function insertBreak(range: LiveRange, type: BreakType, where: Place): void {
  if (type === 'Line') {
    insertText(range, '\v', where).release();
    return;
  }
  if (type === 'Page') {
    insertText(range, '\f', where).release();
    return;
  }
  const kind = SECTIONS[type];
  if (kind === undefined) throw new DocumentRefusal('InvalidArgument', `${type} is no break.`);
  const { document } = mayChange(range.start.paragraph);
  const { start, end } = range;
  const { paragraph, offset } = where === 'Before' || where === 'Start' ? start : end;
  splitParagraph(paragraph, offset);
  const format = formatOfParagraph(paragraph);
  putInOrder(format, sectionFor(document.body.root, format, kind), PARAGRAPH_ORDER);
  paragraphChanged(paragraph);
}

/** The new section looks like the one that it is cut from; only its kind is its own. */
function sectionFor(body: XmlElement, near: XmlElement, kind: string): XmlElement {
  const section = body.first('w:sectPr')?.clone() ?? make(near, 'w:sectPr');
  const old = section.first('w:type');
  if (old) section.remove(old);
  const type = make(section, 'w:type', { 'w:val': kind });
  const after = section.elements().find(({ key }) => !/Reference$|footnotePr$|endnotePr$/.test(key));
  section.insert(type, after ?? null);
  return section;
}
