import type { DraftBlock } from '../../../src/outline/draft';
import { planInsertion } from '../../../src/outline/plan';
import { findPlaceholders } from '../../../src/placeholders/find';
import { textOf } from '../../../src/report/newParagraph';
import type { Paragraph } from '../../../src/report/paragraph';
import { rangeOf } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import type { Story } from '../../../src/standin/document/story/openDocument';
import type { OfficeInNode } from '../../../src/trial/officeInNode';
import type { Cursor } from '../../../src/word/read/cursor';
import { type InsertableReport, withInsertable } from '../../../src/word/insert/insert';
import type { InsertionOrder, InsertionResult } from '../../../src/word/insert/order';

/** The order for a draft where the cursor is, or at the end where there is none. */
export function orderFor(
  paragraphs: readonly Paragraph[],
  cursor: Cursor | null,
  draft: readonly DraftBlock[],
): InsertionOrder {
  const plan = planInsertion(paragraphs, draft, cursor ?? 'end');
  const places = plan.paragraphs.flatMap((each, paragraph) =>
    findPlaceholders(textOf(each)).map(({ start, end }) => ({ paragraph, start, end })),
  );
  return {
    after: plan.after,
    paragraphs: plan.paragraphs,
    numbers: plan.renumberings,
    select: places[0] ?? null,
  };
}

/** Inserts what is planned for the report as it is now; null for nothing after all. */
export function insertParagraphs(
  plan: (
    paragraphs: InsertableReport['paragraphs'],
    cursor: InsertableReport['cursor'],
  ) => InsertionOrder | null,
): Promise<InsertionResult | null> {
  return withInsertable(async (report) => {
    const order = plan(report.paragraphs, report.cursor);
    return order && report.insert(order);
  });
}

/** Inserts a draft as the pane does. */
export async function insertDraft(draft: readonly DraftBlock[]): Promise<InsertionResult> {
  const result = await insertParagraphs((paragraphs, cursor) => orderFor(paragraphs, cursor, draft));
  if (!result) throw new Error('Nothing was inserted');
  return result;
}

/** The clerk puts the cursor into a paragraph, or selects from there to another place. */
export function putCursor(
  office: OfficeInNode,
  index: number,
  offset = 0,
  to: readonly [number, number] = [index, offset],
  story: Story = office.host.document.body,
): void {
  const position = (at: number, characters: number) => {
    const paragraph = paragraphsOf(story.root)[at];
    if (!paragraph) throw new Error(`No paragraph ${at}`);
    return { paragraph, offset: characters };
  };
  office.host.select(rangeOf(office.host.document, position(index, offset), position(...to)));
  office.host.resetCounts();
}
