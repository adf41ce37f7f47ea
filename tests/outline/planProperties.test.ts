import fc from 'fast-check';
import type { DraftBlock } from '../../src/outline/draft';
import { type Plan, planInsertion } from '../../src/outline/plan';
import type { InsertionTarget } from '../../src/outline/insertionPoint';
import { textOf } from '../../src/report/newParagraph';
import type { Paragraph } from '../../src/report/paragraph';
import { carryOut } from './lines';
import { isInOrder, type Mark, marksOf, parentOf, recounted } from './marks';
import { ENDING, randomDraft, randomReport } from './randomReports';
import { runs } from '../amount';

/** A report and what became of it when a draft was inserted. */
interface Inserted {
  readonly draft: readonly DraftBlock[];
  readonly plan: Plan;
  readonly before: readonly Paragraph[];
  readonly now: readonly Paragraph[];
  readonly marks: readonly Mark[];
  readonly marksNow: readonly Mark[];
  /** Where among the marks now those stand that were there before. */
  readonly old: readonly number[];
  readonly hasHeadings: boolean;
}

function insert(
  before: readonly Paragraph[],
  draft: readonly DraftBlock[],
  target: InsertionTarget,
): Inserted {
  const plan = planInsertion(before, draft, target);
  const now = recounted(carryOut(before, plan));
  const marksNow = marksOf(now);
  const old = marksNow.flatMap((mark, at) => (isNew(plan, mark.paragraph) ? [] : [at]));
  const hasHeadings = draft.some(({ type }) => type === 'heading');
  return { draft, plan, before, now, marks: marksOf(before), marksNow, old, hasHeadings };
}

function isNew({ after, paragraphs }: Plan, paragraph: number): boolean {
  return paragraph > after && paragraph <= after + paragraphs.length;
}

function expectPlace({ plan: { after, paragraphs }, before }: Inserted): void {
  expect(after).toBeLessThan(before.length);
  expect(after).toBeGreaterThanOrEqual(Math.min(0, before.length - 1));
  if (before[after]?.inTable) expect(before[after + 1]?.inTable).toBeUndefined();
  for (const { like } of paragraphs) if (like !== null) expect(before[like]).not.toHaveProperty('inTable');
}

/** All of the draft is there, and its headings are the only new ones. */
function expectAllOf({ draft, plan, marksNow }: Inserted): void {
  const written = plan.paragraphs.map(textOf).join('\n');
  const missing = draft.filter(
    (block) =>
      !written.includes(block.text) &&
      !(block.type === 'heading' && written.includes(block.lead ?? block.text)),
  );
  expect(missing).toEqual([]);
  const made = marksNow.filter(({ paragraph }) => isNew(plan, paragraph));
  expect(made).toHaveLength(draft.filter(({ type }) => type === 'heading').length);
}

/** But for the numbers of headings the report says what it said. */
function expectRest({ plan, before, now, marks, marksNow, old }: Inserted): void {
  const shown = ({ title, level, automatic }: Mark): unknown => [title, level, automatic];
  expect(old.map((at) => shown(marksNow[at] as Mark))).toEqual(marks.map(shown));
  const places = new Set(marks.map(({ paragraph }) => paragraph));
  const others = (some: readonly Paragraph[]): string[] =>
    some.filter((_each, i) => !places.has(i)).map(({ text }) => text);
  expect(others(now.filter((_each, i) => !isNew(plan, i)))).toEqual(others(before));
}

/** What was in order is in order, what was not is untouched, and the new headings continue. */
function expectNumbers({ plan, now, marks, marksNow, old }: Inserted): void {
  const wrong = marksNow
    .filter((_mark, at) => !isInOrder(marksNow, at))
    .map(({ written, title }) => written + title);
  const wasWrong = marks
    .filter((_mark, at) => !isInOrder(marks, at))
    .map(({ written, title }) => written + title);
  // One may come to fit by what is put before it: 一、三、 with a new 二、.
  expect(wasWrong).toEqual(expect.arrayContaining(wrong));
  const kept = old.map((at) => (marksNow[at] as Mark).written);
  marks.forEach(({ written }, at) => {
    if (!isInOrder(marks, at)) expect(kept[at]).toBe(written);
  });
  // What Word counts is what was foreseen.
  plan.paragraphs.forEach(({ automatic, number }, i) => {
    if (automatic) expect(now[plan.after + 1 + i]?.number).toBe(number);
  });
}

/** No heading comes to stand under another one, and none loses its text. */
function expectBelonging({ before, now, marks, marksNow, old, hasHeadings }: Inserted): void {
  const parents = marks.map((_mark, at) => parentOf(marks, at)?.title);
  expect(old.map((at) => parentOf(marksNow, at)?.title)).toEqual(parents);
  if (!hasHeadings) return;
  const texts = marks.map((mark) => textUnder(before, marks, mark));
  const textsNow = old.map((at) => textUnder(now, marksNow, marksNow[at] as Mark));
  expect(textsNow.map((text, i) => (texts[i] === '' ? '' : text))).toEqual(texts);
}

/** What is written next below a heading, if it is no heading and no ending; else empty. */
function textUnder(
  paragraphs: readonly Paragraph[],
  marks: readonly Mark[],
  { paragraph, runIn }: Mark,
): string {
  const next = paragraphs
    .slice(paragraph + 1)
    .find(({ text, inTable }) => inTable === true || text.trim() !== '');
  const isOther = !next || ENDING.includes(next.text) || marks.some((each) => each.paragraph === next.index);
  return isOther || runIn ? '' : `${next.text}.`;
}

/** The row of circled numbers ends at ⑳; what comes then is written otherwise. */
function isNearEndOfRow(paragraphs: readonly Paragraph[]): boolean {
  return marksOf(paragraphs).some(({ written, value }) => /[①-⑳]/.test(written) && value > 8);
}

/** The draft with titles that no earlier one had. */
function named(draft: readonly DraftBlock[], name: string): DraftBlock[] {
  return draft.map((block) =>
    block.type === 'heading'
      ? { ...block, text: block.text + name, lead: block.lead?.replace('新事', name) ?? null }
      : block,
  );
}

describe('any draft in any report', () => {
  it('continues it at the end and wherever the cursor is then', () => {
    const cursors = fc.array(fc.nat(), { maxLength: 4 });
    fc.assert(
      fc.property(randomReport, randomDraft, randomDraft, cursors, (paragraphs, draft, another, places) => {
        const wishes: (number | 'end')[] = ['end', ...places];
        let before: readonly Paragraph[] = paragraphs;
        for (const [i, place] of wishes.entries()) {
          if (isNearEndOfRow(before)) return;
          const target = place === 'end' ? place : { paragraph: place % Math.max(1, before.length) };
          const inserted = insert(before, named(i % 2 === 0 ? draft : another, `第${i}次`), target);
          expectPlace(inserted);
          expectAllOf(inserted);
          expectRest(inserted);
          expectNumbers(inserted);
          expectBelonging(inserted);
          before = inserted.now;
        }
      }),
      runs(100, 1000),
    );
  });
});
