import { type Paragraph, wordTextOf } from '../../report/paragraph';

/** Where the selection is in the report's body. */
export interface Cursor {
  /** The paragraph in which it begins: its index among the body's paragraphs. */
  readonly paragraph: number;
  /** What is selected, from there on; empty for a caret. */
  readonly selected: string;
}

/** What Word says of the paragraph in which the selection begins, and of those around it. */
export interface Sighting {
  /** Word's own text of the paragraph; null where it stands in no body, as in a header. */
  readonly text: string | null;
  /** The texts of the paragraphs before it and behind it, the nearest first; null where there is none. */
  readonly before: readonly (string | null)[];
  readonly behind: readonly (string | null)[];
  readonly selected: string;
  /** `cell` for a table's, which may be one of a header as well. */
  readonly container: 'body' | 'cell' | 'unknown';
}

/** So many paragraphs to either side tell one from others that read alike: a row of empty cells, blank lines. */
const NEIGHBOURS = 1;

/** What `Body.type` says of places that are in the body, or may be. */
const CONTAINERS: Readonly<Partial<Record<string, Sighting['container']>>> = {
  MainDoc: 'body',
  TableCell: 'cell',
  Unknown: 'unknown',
};

/**
 * Queues the questions after the cursor. Word does not number paragraphs; what it says of one is compared with the report as
 * it is known. Only texts are read, and nothing is kept in Word: joining ranges fills the undo list of Word on the web
 * (office-js#5715), and what is loaded of a selection without being named steals the focus (office-js#6132).
 */
export function queueSighting(context: Word.RequestContext): () => Sighting {
  const selection = queueText(context.document.getSelection());
  const first = queueText(selection.paragraphs.getFirst());
  const body = queueType(first);
  const before = queueNeighbours(first, (from) => from.getPreviousOrNullObject());
  const behind = queueNeighbours(first, (from) => from.getNextOrNullObject());
  return () => ({
    text: CONTAINERS[body.type] ? first.text : null,
    container: CONTAINERS[body.type] ?? 'unknown',
    before: before.map(textOrNull),
    behind: behind.map(textOrNull),
    selected: selection.text,
  });
}

/** Queues the loading of a text. */
function queueText<T extends Word.Range | Word.Paragraph>(from: T): T {
  from.load('text');
  return from;
}

/** Queues the question in what kind of body a paragraph stands. */
function queueType({ parentBody }: Word.Paragraph): Word.Body {
  parentBody.load('type');
  return parentBody;
}

function queueNeighbours(
  first: Word.Paragraph,
  step: (from: Word.Paragraph) => Word.Paragraph,
): Word.Paragraph[] {
  const found: Word.Paragraph[] = [];
  let at = first;
  for (let i = 0; i < NEIGHBOURS; i++) {
    at = queueText(step(at));
    found.push(at);
  }
  return found;
}

function textOrNull(paragraph: Word.Paragraph): string | null {
  return paragraph.isNullObject ? null : paragraph.text;
}

/**
 * The paragraphs of the report of which a sighting may tell: those that read so, among those that read so with the same
 * neighbours, if there are any. In a table Word may take other paragraphs for neighbours than those of the list.
 */
export function candidatesOf(sighting: Sighting, paragraphs: readonly Paragraph[]): number[] {
  const { text, container } = sighting;
  const texts = paragraphs.map(wordTextOf);
  const mayBe = (index: number): boolean => container !== 'cell' || paragraphs[index]?.inTable === true;
  const alike = texts.flatMap((each, index) => (each === text && mayBe(index) ? [index] : []));
  if (alike.length < 2) return alike;
  const beside = alike.filter((index) => standsAt(sighting, texts, index));
  return beside.length > 0 ? beside : alike;
}

/**
 * Whether a sighting tells for certain of the only paragraph that reads so: a cell may be a header's, but hardly between the
 * same neighbours.
 */
export function isCertain(sighting: Sighting, paragraphs: readonly Paragraph[], only: number): boolean {
  return sighting.container === 'body' || standsAt(sighting, paragraphs.map(wordTextOf), only);
}

/** Whether the paragraphs around one are those of a sighting. */
function standsAt({ before, behind }: Sighting, texts: readonly string[], index: number): boolean {
  return (
    before.every((each, i) => each === (texts[index - 1 - i] ?? null)) &&
    behind.every((each, i) => each === (texts[index + 1 + i] ?? null))
  );
}

/** The cursor, where a sighting tells of one paragraph alone; null where it is not in the body, or may be in several. */
export function cursorOf(sighting: Sighting, paragraphs: readonly Paragraph[]): Cursor | null {
  const [paragraph, another] = candidatesOf(sighting, paragraphs);
  return paragraph === undefined || another !== undefined ? null : { paragraph, selected: sighting.selected };
}
