import type { Paragraph } from '../report/paragraph';
import { inTurn } from './inTurn';
import { run } from './run';

/**
 * The report's body, paragraph by paragraph, with the numbers that Word puts before them. One `sync`.
 * @throws WordFailure
 */
export function readReport(): Promise<Paragraph[]> {
  return inTurn(() =>
    run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load('items/text,items/listItemOrNullObject/listString');
      await context.sync();
      return paragraphs.items.map((paragraph, index) => {
        const item = paragraph.listItemOrNullObject;
        return {
          part: 'body',
          index,
          text: paragraph.text,
          number: item.isNullObject ? '' : item.listString,
        };
      });
    }),
  );
}

/** Queues the loading of the body's paragraphs with their texts: the first batch of every action. */
export function queueTexts(context: Word.RequestContext): Word.ParagraphCollection {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load('items/text');
  return paragraphs;
}

/** The texts that `queueTexts` has read. */
export function textsOf(paragraphs: Word.ParagraphCollection): string[] {
  return paragraphs.items.map((paragraph) => paragraph.text);
}
