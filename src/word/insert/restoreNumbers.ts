import type { Paragraph } from '../../report/paragraph';
import { changed, type Inserted, type NumberChange } from './order';
import { nearest } from './findParagraphs';

/** The change that puts a number back: where its heading stands as it was left, behind what was inserted. */
export function restoredNumber(
  { span, value, title }: Inserted['numbers'][number],
  { first, texts }: Inserted,
  now: number,
  paragraphs: readonly Paragraph[],
): NumberChange | undefined {
  const { start } = span;
  const end = start + value.length;
  const wanted = span.paragraph + now - first;
  const headings = paragraphs
    .slice(now + texts.length)
    .filter(({ text }) => text.slice(start, end + title.length) === value + title);
  const paragraph = nearest(
    headings.map(({ index }) => index),
    wanted,
  );
  if (paragraph === undefined) return undefined;
  return { span: { part: 'body', paragraph, start, end, text: value }, value: span.text };
}

/** What the report is to say then; empty paragraphs do not count, a tracked deletion leaves some. */
export function textsWithout(
  paragraphs: readonly Paragraph[],
  first: number,
  count: number,
  changes: readonly NumberChange[],
): string[] {
  return paragraphs.flatMap(({ index, text }) => {
    if (index >= first && index < first + count) return [];
    const change = changes.find(({ span }) => span.paragraph === index);
    return [change ? changed(text, change) : text];
  });
}

/** Whether the report says so. */
export function hasTexts(paragraphs: readonly Paragraph[], wanted: readonly string[]): boolean {
  const said = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
  return said(paragraphs.map(({ text }) => text)) === said(wanted);
}
