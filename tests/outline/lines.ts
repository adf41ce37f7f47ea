import type { DraftBlock, DraftHeading } from '../../src/outline/draft';
import { type Plan, planInsertion } from '../../src/outline/plan';
import type { InsertionTarget } from '../../src/outline/insertionPoint';
import { textOf } from '../../src/report/newParagraph';
import type { Paragraph } from '../../src/report/paragraph';

/**
 * A report's body, a line for each paragraph: `T|…` is one in a table, `auto|（一）|…` one that Word numbers.
 * Several lines may stand in one text, which is how a whole report is read.
 */
export function report(...lines: readonly string[]): Paragraph[] {
  return lines
    .flatMap((text) => text.split('\n'))
    .map((line, index): Paragraph => {
      const [kind, number = '', title = ''] = line.split('|');
      if (kind === 'T') return { part: 'body', index, text: number, number: '', inTable: true };
      if (kind === 'auto') return { part: 'body', index, text: title, number };
      return { part: 'body', index, text: line, number: '' };
    });
}

/** The report as lines again. */
export function linesOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(({ text, number, inTable }) => {
    if (inTable) return `T|${text}`;
    return number === '' ? text : `auto|${number}|${text}`;
  });
}

/**
 * A draft, a line for each block, as a skeleton is written: `## `, `### ` … before a heading, `→ ` before what stands at
 * the right, `← ` flush left, `# ` before a title. Behind a heading: ` | ` and its lead.
 */
export function draft(...lines: readonly string[]): DraftBlock[] {
  return lines.map((line): DraftBlock => {
    const [, mark = '', text = ''] = /^(?:(#+|→|←) )?(.*)$/.exec(line) ?? [];
    if (mark === '') return { type: 'paragraph', text };
    if (mark === '→') return { type: 'right', text };
    if (mark === '←') return { type: 'flushLeft', text };
    if (mark === '#') return { type: 'title', text };
    const [title = '', lead = null] = text.split(' | ');
    return heading(mark.length - 1, title, lead);
  });
}

export function heading(depth: number, text: string, lead: string | null = null): DraftHeading {
  return { type: 'heading', depth, text, lead, children: { manner: 'heading', arabic: false } };
}

/** The report with what is planned done: the numbers moved on, and the new paragraphs in their place. */
export function carryOut(paragraphs: readonly Paragraph[], plan: Plan): Paragraph[] {
  const texts = paragraphs.map(({ text }) => text);
  for (const { span, value } of plan.renumberings) {
    const text = texts[span.paragraph] ?? '';
    if (text.slice(span.start, span.end) !== span.text) throw new Error(`${span.text} does not stand there`);
    texts[span.paragraph] = text.slice(0, span.start) + value + text.slice(span.end);
  }
  const old = paragraphs.map((each, i) => ({ ...each, text: texts[i] ?? '' }));
  const made = plan.paragraphs.map((each): Paragraph => {
    const number = each.automatic ? each.number : '';
    return { part: 'body', index: 0, text: textOf(each), number };
  });
  return [...old.slice(0, plan.after + 1), ...made, ...old.slice(plan.after + 1)].map((each, index) => ({
    ...each,
    index,
  }));
}

/** What comes of inserting a draft, as lines. The cursor is in the paragraph that begins like this, else it is the end. */
export function inserted(
  paragraphs: readonly Paragraph[],
  blocks: readonly DraftBlock[],
  at = 'end',
): string[] {
  return linesOf(carryOut(paragraphs, planInsertion(paragraphs, blocks, targetFor(paragraphs, at))));
}

/** The target for `end`, or for the paragraph that begins like this. @throws Error where none does */
export function targetFor(paragraphs: readonly Paragraph[], at: string): InsertionTarget {
  if (at === 'end') return 'end';
  const paragraph = linesOf(paragraphs).findIndex((line) => line.startsWith(at));
  if (paragraph < 0) throw new Error(`No paragraph begins with ${at}`);
  return { paragraph };
}
