import type { PaneState } from './paneState';
import { FLAWED } from './reports';
import type { Seen } from './seen';

/** What 检查 can look like. */
export const REVIEW_STATES: readonly PaneState[] = [
  { name: 'reviewStart', report: FLAWED, prepare: openReview },
  { name: 'reviewCards', report: FLAWED, prepare: openCard },
  {
    name: 'reviewSlip',
    report: FLAWED,
    async prepare(seen) {
      const { review } = seen.all;
      await openCard(seen);
      await seen.button(review.fixAll(2)).click();
      await seen.read(review.changedAndLeft(2, 0));
      await seen.button(review.slip).click();
      await seen.button(review.print).waitFor();
    },
  },
];

async function openReview(seen: Seen): Promise<void> {
  await seen.pane.getByRole('tab', { name: seen.messages.views.review }).click();
  await seen.button(seen.all.review.check).waitFor();
}

/** The report is reviewed, and the card of its first mistake is open. */
async function openCard(seen: Seen): Promise<void> {
  const { review } = seen.all;
  await openReview(seen);
  await seen.button(review.check).click();
  await seen.pane
    .getByRole('button', { name: /^到某时为止/ })
    .first()
    .click();
  await seen.button(review.leave).waitFor();
}
