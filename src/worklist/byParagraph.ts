import type { Paragraph } from '../report/paragraph';
import type { Entry, Worklist } from './entry';

/** One paragraph of the report with the entries in it, in order. */
export interface ParagraphEntries {
  readonly paragraph: Paragraph;
  readonly entries: readonly Entry[];
}

/** The worklist paragraph by paragraph, those without entries too. */
export function byParagraph({ paragraphs, entries }: Worklist): ParagraphEntries[] {
  const lists = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { part, paragraph } = entry.placeholder.span;
    const place = `${part} ${paragraph}`;
    const list = lists.get(place);
    if (list) list.push(entry);
    else lists.set(place, [entry]);
  }
  return paragraphs.map((paragraph) => ({
    paragraph,
    entries: lists.get(`${paragraph.part} ${paragraph.index}`) ?? [],
  }));
}
