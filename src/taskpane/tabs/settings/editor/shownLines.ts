import { bareHeading } from '../../../../library/skeletons/heading';
import { readSource, type SourceBlock } from '../../../../library/skeletons/source';
import { cleanText, readText, writeLine, writeText } from '../../../../library/skeletons/text';
import { Counter } from '../../../../outline/counter';
import { writeHeadingNumber } from '../../../../outline/headingNumber';
import { standardStyle } from '../../../../outline/headingStyle';

/** What a line of a skeleton is: a title, a heading of a level (1 is 一、), text, at a side, or a section that is put in. */
export type Look = 'title' | 'paragraph' | 'flushLeft' | 'right' | 'include' | 1 | 2 | 3 | 4;

/** A line of a skeleton as it will stand in a report. Its markup is kept, and not shown. */
export interface ShownLine {
  /** Stays with it while others come and go. */
  readonly key: number;
  readonly look: Look;
  /** Whether it is a line of what is planned. */
  readonly isPlan: boolean;
  readonly text: string;
  /** How the headings below are written: ` {.lead}`; empty for as usual. */
  readonly below: string;
}

const HASHES = /^(#{1,5})\s*(.*?)(\s*\{\s*\.[^{}]*\})?$/u;

/** The lines of a skeleton's content, as they will stand. */
export function shownLines(body: string): ShownLine[] {
  return readSource(body.split('\n'), 0).map((block, key) => ({
    ...{ key, isPlan: block.variant === 'plan', below: '' },
    ...shown(block),
  }));
}

function shown({ type, raw }: SourceBlock): Pick<ShownLine, 'look' | 'text'> & Partial<ShownLine> {
  const [, hashes = '', title = '', below = ''] = HASHES.exec(raw) ?? [];
  if (type === 'hashes' && hashes !== '') {
    const look = hashes.length === 1 ? 'title' : ((hashes.length - 1) as Look);
    return { look, text: plain(title), below };
  }
  if (type === 'include') return { look: 'include', text: raw };
  return { look: type === 'flushLeft' || type === 'right' ? type : 'paragraph', text: plain(raw) };
}

/** What cannot be read stands as it was written. */
function plain(raw: string): string {
  const { text, fault } = readText(raw);
  return fault ? raw : text;
}

/** The content that says so; the n-th line that says anything stands in its line 2n + 1, counted from 1. */
export function bodyOf(lines: readonly ShownLine[]): string {
  const written = lines.map(writeOne).filter((line) => line !== '');
  return written.reduce((body, line, at) => {
    const isWithin = line.startsWith('> ') && (written[at - 1]?.startsWith('> ') ?? false);
    return at === 0 ? line : `${body}\n${isWithin ? '>' : ''}\n${line}`;
  }, '');
}

function writeOne({ look, isPlan, text, below }: ShownLine): string {
  const clean = look === 'include' ? text : cleanText(text);
  const line = marked(look, clean, below);
  return isPlan && line !== '' ? `> ${line}` : line;
}

function marked(look: Look, text: string, below: string): string {
  const hashes = look === 'title' ? '#' : typeof look === 'number' ? '#'.repeat(look + 1) : '';
  if (hashes !== '') {
    const bare = bareHeading(text);
    return bare === '' ? '' : `${hashes} ${writeText(bare)}${below}`;
  }
  if (text === '' || look === 'include') return text;
  if (look === 'paragraph') return writeLine(text);
  return `${look === 'flushLeft' ? '←' : '→'} ${writeText(text)}`;
}

/** The numbers of the headings among the lines, as a report of its own would have them; empty for all else. */
export function numbersOf(lines: readonly ShownLine[]): string[] {
  const counters = { summary: new Counter(), plan: new Counter() };
  return lines.map(({ look, isPlan }) => {
    if (typeof look !== 'number') return '';
    const counter = counters[isPlan ? 'plan' : 'summary'];
    const value = counter.next(look);
    counter.take(look, value);
    const { number } = standardStyle(look, 'heading');
    return number ? writeHeadingNumber(number, value) : '';
  });
}

/** The lines with another text in one: what holds line breaks becomes lines of its own, the later ones as text. */
export function withText(lines: readonly ShownLine[], key: number, text: string): ShownLine[] {
  const next = Math.max(...lines.map((line) => line.key)) + 1;
  return lines.flatMap((line) => {
    if (line.key !== key) return [line];
    const [first = '', ...others] = text.split(/[\r\n\u2028\u2029]+/);
    const { isPlan } = line;
    const added = others.map((each, at): ShownLine => ({
      key: next + at,
      look: 'paragraph',
      isPlan,
      text: each,
      below: '',
    }));
    return [{ ...line, text: first }, ...added];
  });
}

/** The lines with one joined to the line before it; the same where there is none that it can be joined to. */
export function joined(lines: readonly ShownLine[], key: number): readonly ShownLine[] {
  const at = lines.findIndex((line) => line.key === key);
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line || before.look === 'include' || line.look === 'include') return lines;
  return lines.flatMap((each) => {
    if (each === line) return [];
    return each === before ? [{ ...before, text: before.text + line.text }] : [each];
  });
}
