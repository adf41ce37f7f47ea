import { docxWithParts, note, noteReference, reference, sectionEnd } from '../parts';
import { paragraph } from '../docx';

const SECTIONS = 10;
const NOTES = 200;

/**
 * A report of ten sections, each with a header and footer of its own, and two hundred notes; all of them hold something to fill in.
 * @param blocks what the body is made of: a section ends behind every tenth of them
 */
export function withParts(blocks: readonly string[]): Uint8Array {
  const perSection = Math.ceil(blocks.length / SECTIONS);
  const count = Math.ceil(blocks.length / perSection);
  const own = (section: number): string =>
    reference(`header${section + 1}`) + reference(`footer${section + 1}`);
  const body = Array.from({ length: count }, (_, section) => {
    const inside = blocks.slice(section * perSection, (section + 1) * perSection).join('');
    return section < count - 1 ? inside + sectionEnd(own(section)) : inside;
  }).join('');
  let notes = 0;
  const withNotes = body.replace(/<\/w:p>/g, (end) => (notes < NOTES ? noteReference(++notes) + end : end));
  const parts = Array.from({ length: count }, (_, section) => [
    [`header${section + 1}`, paragraph(`XX镇工作报告第${section + 1}部分`)],
    [`footer${section + 1}`, paragraph(`20XX年编，第${section + 1}部分`)],
  ]).flat() as [string, string][];
  const texts = Array.from({ length: notes }, (_, i) => note(i + 1, paragraph(`第${i + 1}条据XX部门年报。`)));
  return docxWithParts(
    withNotes,
    { ...Object.fromEntries(parts), footnotes: texts.join('') },
    own(count - 1),
  );
}
