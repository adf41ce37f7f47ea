import type { Addition } from '../../report/addition';
import type { LastYear } from '../../report/lastYear';
import type { Paragraph, Part } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { atOnce, mapInSteps, type Steps } from '../../report/steps';
import { ComputedStyles } from '../package/computedStyles';
import { paragraphElementsOf } from '../package/paragraphs';
import { descendantsW, isW } from '../package/wordprocessing';
import { acceptRevisions, dropComments } from './accept';
import { addParagraphs } from './additions';
import { AutomaticNumbers } from './automaticNumbers';
import { withoutComments } from './comments';
import { withCustomXml } from './customXml';
import { LAST_YEAR, xmlOfLastYear } from './lastYearXml';
import { packParts, parsePart, partOf, type Parts, relationshipsOf, unpackParts } from './parts';
import { RefusedFile } from './refusal';
import { rewriteTexts } from './rewrite';
import { type Text, textsOf } from './texts';

/** A stretch of the report, and what is to stand there. */
export interface SpanRewrite extends Span {
  readonly result: string;
}

/** A report that was read from a file, and from which another one can be written. */
export interface ReportFile {
  readonly paragraphs: readonly Paragraph[];
  /** How many tracked changes were accepted to read it, and how many comments were left out. */
  readonly revisions: number;
  readonly comments: number;
  /**
   * The file with other text in some stretches: all formats as they were, no tracked changes, no comments. What was read is
   * used up by it.
   * @throws RangeError where another text stands in a stretch than it says
   */
  write(rewrites: readonly SpanRewrite[], more?: More): Uint8Array;
  /** The same in steps. */
  writeInSteps(rewrites: readonly SpanRewrite[], more?: More): Steps<Uint8Array>;
}

/** What is written beside other text. */
export interface More {
  readonly additions?: readonly Addition[];
  /** What the file keeps of the report that it was made of. */
  readonly lastYear?: LastYear;
}

/** A paragraph and the elements of its text. */
interface Written {
  readonly paragraph: Paragraph;
  readonly element: Element;
  readonly texts: readonly Text[];
}

/** What holds text, by the kind of its relationship: each story is a part of its own. */
const STORIES: Readonly<Record<string, Part>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  endnotes: 'endnote',
};

/**
 * Reads a finished report from a `.docx`, tracked changes accepted.
 * @throws RefusedFile where it is none, or damaged
 */
export function openReportFile(bytes: Uint8Array): ReportFile {
  return atOnce(openReportFileInSteps(bytes));
}

/** The same in steps. */
export function* openReportFileInSteps(bytes: Uint8Array): Steps<ReportFile> {
  const parts = unpackParts(bytes);
  yield;
  const main = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined || !parts.has(main)) throw new RefusedFile('notDocx');
  const leads = relationshipsOf(parts, main);
  const rootOf = (kind: string): Element | undefined => {
    const name = leads.find((each) => each.kind === kind)?.target;
    return name !== undefined && parts.has(name) ? parsePart(parts, name).documentElement : undefined;
  };
  const stylesRoot = rootOf('styles');
  const styles = new ComputedStyles<Element>(stylesRoot);
  const numbers = new AutomaticNumbers(rootOf('numbering'), stylesRoot);
  const names = [
    main,
    ...leads.flatMap(({ kind, target }) => (STORIES[kind] && parts.has(target) ? [target] : [])),
  ];
  const trees = new Map(names.map((name) => [name, parsePart(parts, name)]));
  if (!isW((trees.get(main) as Document).documentElement, 'document')) throw new RefusedFile('notDocx');
  const kindOf = new Map(leads.map(({ kind, target }) => [target, STORIES[kind]]));
  const counts = { revisions: 0, comments: 0 };
  for (const tree of trees.values()) {
    yield;
    counts.revisions += acceptRevisions(tree.documentElement);
    counts.comments += dropComments(tree.documentElement);
  }
  const stories: Written[][] = [];
  for (const [name, tree] of trees) {
    const part = kindOf.get(name) ?? 'body';
    const read = mapInSteps(elementsOf(tree), AT_A_TIME, ({ element, inBox }) => {
      const own = inBox ? 'textBox' : part;
      return writtenOf(element, own, styles, own === 'body' ? numbers.next(element) : '');
    });
    stories.push(yield* read);
  }
  const written = numbered(stories.flat());
  const source: Source = { parts, main, trees, written };
  return {
    ...counts,
    paragraphs: written.map(({ paragraph }) => paragraph),
    writeInSteps: (rewrites, more = {}) => writeFile(source, rewrites, more),
    write: (rewrites, more = {}) => atOnce(writeFile(source, rewrites, more)),
  };
}

/** A file that was read: its parts, those of them that hold text as trees, and the paragraphs in these. */
interface Source {
  readonly parts: Parts;
  readonly main: string;
  readonly trees: ReadonlyMap<string, Document>;
  readonly written: readonly Written[];
}

function* writeFile(
  { parts, main, trees, written }: Source,
  rewrites: readonly SpanRewrite[],
  { additions = [], lastYear }: More,
): Steps<Uint8Array> {
  yield* writeTexts(written, rewrites);
  addParagraphs(
    written.filter(({ paragraph }) => paragraph.part === 'body'),
    additions,
  );
  const changed = new Map(parts);
  for (const [name, tree] of trees) {
    yield;
    changed.set(name, partOf(tree));
  }
  const all = withoutComments(changed, main);
  yield;
  return packParts(lastYear ? withCustomXml(all, main, LAST_YEAR, xmlOfLastYear(lastYear)) : all);
}

/** So many paragraphs are read or written in a step. */
const AT_A_TIME = 500;

/** The paragraphs of a story, those of its text boxes behind its own. */
function elementsOf({ documentElement }: Document): { element: Element; inBox: boolean }[] {
  const root: Element = documentElement;
  const own = paragraphElementsOf(descendantsW(root, ['body'])[0] ?? root);
  const boxes = descendantsW(root, ['txbxContent']).filter((box) => !isFallback(box));
  return [
    ...own.map((element) => ({ element, inBox: false })),
    ...boxes.flatMap((box) => paragraphElementsOf(box)).map((element) => ({ element, inBox: true })),
  ];
}

function isFallback(element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.localName === 'Fallback') return true;
  return false;
}

function writtenOf(element: Element, part: Part, styles: ComputedStyles<Element>, number: string): Written {
  const texts = textsOf(element, styles);
  const text = texts.map((each) => each.text).join('');
  let at = element.parentElement;
  while (at && !isW(at, 'tc')) at = at.parentElement;
  return {
    paragraph: { part, index: 0, text, number, ...(at && { inTable: true as const }) },
    element,
    texts,
  };
}

/** Each part's paragraphs counted from 0. */
function numbered(written: readonly Written[]): Written[] {
  const next = new Map<Part, number>();
  return written.map(({ paragraph, ...rest }) => {
    const index = next.get(paragraph.part) ?? 0;
    next.set(paragraph.part, index + 1);
    return { ...rest, paragraph: { ...paragraph, index } };
  });
}

function* writeTexts(written: readonly Written[], rewrites: readonly SpanRewrite[]): Steps<void> {
  const own = new Map<string, SpanRewrite[]>();
  const keyOf = (part: Part, paragraph: number): string => `${part} ${paragraph}`;
  for (const each of rewrites) {
    const key = keyOf(each.part, each.paragraph);
    own.set(key, [...(own.get(key) ?? []), each]);
  }
  yield* mapInSteps(written, AT_A_TIME, ({ paragraph, texts }) => {
    const here = own.get(keyOf(paragraph.part, paragraph.index)) ?? [];
    for (const { start, end, text } of here)
      if (paragraph.text.slice(start, end) !== text) throw new RangeError(`Not ${text} stands there`);
    if (here.length > 0) rewriteTexts(texts, here);
  });
}
