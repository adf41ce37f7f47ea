import type { Paragraph } from '../report/paragraph';

/** How a lead begins: what it says was done over the time that the report is about. */
const LEAD = /^[\s　]*(?:[一三五]年来|过去(?:的?一|五)年|今年以来|半年来)，[^。！？；：\n\v]{4,48}。[\s　]*$/;

/** Whether a paragraph is a lead: a single sentence that stands where a heading would, without a number. */
export function isLead({ text, number }: Paragraph): boolean {
  return number === '' && LEAD.test(text);
}
