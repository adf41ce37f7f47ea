import { keep } from '../office/run';
import { searchText } from './replay';
import type { Context } from './uniqueContext';

/** A search in some place. */
type Search = (needle: string, options: Word.SearchOptions) => Word.RangeCollection;

/** The place in which a span is searched for. */
export interface Scope {
  /** Tells it from the others of an action. */
  readonly key: string;
  readonly search: Search;
  /** Whether Word has found the place itself as it should; asked after the `sync`. */
  isThere(): boolean;
  /** The paragraph that holds what is found there; null where that may be in several. */
  readonly paragraph: Word.Paragraph | null;
}

/** A paragraph of the report. */
export function paragraphScope(paragraph: Word.Paragraph, index: number): Scope {
  return {
    key: `paragraph ${index}`,
    search: (needle, options) => paragraph.search(needle, options),
    isThere: () => true,
    paragraph,
  };
}

/**
 * A context that stands only once in the report: it is searched for, and then in it. So a report of thousands of paragraphs
 * need not hand out one of them.
 * @param wordText Word's own text of the paragraph in which it stands
 */
export function contextScope(
  { document: { body } }: Word.RequestContext,
  { text, start }: Context,
  options: Word.SearchOptions,
  wordText: string,
): Scope {
  const hits = body.search(searchText(text), options);
  hits.load('items/text');
  const range = hits.getFirstOrNullObject();
  const paragraph = queueParagraph(range);
  return {
    key: `context ${start} ${text}`,
    search: (needle) => range.search(needle, options),
    isThere: () => isOnly(hits, text) && tells(paragraph, wordText),
    paragraph,
  };
}

/** The paragraph that holds what was found, which is read now and after the writing. */
function queueParagraph({ paragraphs }: Word.Range): Word.Paragraph {
  const paragraph = keep(paragraphs.getFirstOrNullObject());
  paragraph.load('text');
  return paragraph;
}

function isOnly({ items }: Word.RangeCollection, text: string): boolean {
  return items.length === 1 && items[0]?.text === text;
}

function tells(paragraph: Word.Paragraph, text: string): boolean {
  return !paragraph.isNullObject && paragraph.text === text;
}

/**
 * The whole body: one search for all that reads alike, where a search for each paragraph would be a hundred. Only where
 * nothing is deleted or hidden, for then there is one way to see it.
 */
export function bodyScope({ document: { body } }: Word.RequestContext): Scope {
  return {
    key: 'body',
    search: (needle, options) => body.search(needle, options),
    isThere: () => true,
    paragraph: null,
  };
}

/**
 * The paragraphs from one to another, likewise. They are joined when they are first searched: an item of the undo list of
 * Word on the web (office-js#5715), where a hundred marks add a hundred.
 */
export function intervalScope(first: Word.Paragraph, last: Word.Paragraph, key: string): Scope {
  let interval: Word.Range | undefined;
  return {
    key,
    search: (needle, options) => {
      interval ??= first.getRange('Whole').expandTo(last.getRange('Whole'));
      return interval.search(needle, options);
    },
    isThere: () => true,
    paragraph: null,
  };
}
