import type { Paragraph } from '../report/paragraph';
import { attachmentsOf } from './attachments';
import { type Heading, headingsOf } from './headings';
import { isBlank, isText } from './text';

/** What the text of a report stands under: a numbered heading, or a lead. */
export interface Landmark {
  /** Its index in the body. */
  readonly paragraph: number;
  /** As headings' numbers have it; a lead's is half a level below that of its part: above all that is numbered in it. */
  readonly level: number;
  /** Null for a lead. */
  readonly heading: Heading | null;
  /** The nearest one above of a lower level; null for one at the top. */
  readonly parent: Landmark | null;
}

/** How far a lead is below its part. */
export const LEAD_BELOW = 0.5;

/**
 * The headings and leads of a report's body, in their order, each with the one that it stands under. What is numbered in
 * a table or in the list of what is attached is no heading of the report.
 */
export function landmarksOf(paragraphs: readonly Paragraph[]): Landmark[] {
  const attached = attachmentsOf(paragraphs);
  const isOwn = ({ inTable, index }: Paragraph): boolean => !inTable && !attached.has(index);
  const headings = headingsOf(paragraphs.filter(isOwn));
  const level = topLevel(headings);
  const leads = leadsOf(paragraphs, headings).map(({ index }) => ({
    paragraph: index,
    level: level + LEAD_BELOW,
    heading: null,
  }));
  const numbered = headings.map((heading) => ({
    paragraph: heading.paragraph,
    level: heading.number.level,
    heading,
  }));
  const line: Landmark[] = [];
  return [...numbered, ...leads]
    .sort((a, b) => a.paragraph - b.paragraph)
    .map((each) => {
      while ((line.at(-1)?.level ?? -Infinity) >= each.level) line.pop();
      const landmark = { ...each, parent: line.at(-1) ?? null };
      line.push(landmark);
      return landmark;
    });
}

/** The least level of some headings: that of the report's parts; that of 一、 where there are none. */
function topLevel(headings: readonly Heading[]): number {
  return headings.length === 0 ? 1 : Math.min(...headings.map(({ number }) => number.level));
}

/** The leads of the parts that are divided by leads, of the whole report where it has no headings. */
function leadsOf(paragraphs: readonly Paragraph[], headings: readonly Heading[]): Paragraph[] {
  const top = topLevel(headings);
  const parts = headings.filter(({ number }) => number.level === top).map(({ paragraph }) => paragraph);
  const from = parts.length === 0 ? [-1] : parts;
  return from.flatMap((start, i) => {
    const isInside = (paragraph: number): boolean =>
      start < paragraph && paragraph < (from[i + 1] ?? Infinity);
    const leads = paragraphs.filter((each) => isInside(each.index) && !each.inTable && isLead(each));
    const [first] = leads;
    if (!first) return [];
    const numbered = headings.find(({ paragraph }) => isInside(paragraph))?.paragraph ?? Infinity;
    const next = paragraphs.find((each) => each.index > first.index && !isBlank(each));
    const headsText = next !== undefined && isInside(next.index) && isText(next);
    // A single sentence of that kind may as well be text: where numbers divide the part, or nothing else stands in it.
    const isSure = leads.length > 1 || (parts.length > 0 && numbered === Infinity && headsText);
    return isSure && first.index < numbered ? leads : [];
  });
}

/** How a lead begins: what it says was done over the time that the report is about. */
const LEAD = /^[\s　]*(?:[一三五]年来|过去(?:的?一|五)年|今年以来|半年来)，[^。！？；：\n\v]{4,48}。[\s　]*$/;

/** Whether a paragraph is a lead: a single sentence that stands where a heading would, without a number. */
export function isLead({ text, number }: Paragraph): boolean {
  return number === '' && LEAD.test(text);
}
