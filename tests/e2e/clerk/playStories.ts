import { longTest } from '../../amount';
import { describeShared } from '../../shared';
import { useTrial } from '../trial/trialPage';
import { Clerk } from './clerk';
import type { Hands } from './hands/hands';
import { OWN_STORY, type Story, storyOfReportB } from './stories';
import { doTheTask, expectDone } from './task';

/** Tests that do the clerk's whole task with these hands: the saved file is what they did and nothing else. */
export function playStories(handsOf: (clerk: Clerk) => Hands): void {
  const trial = useTrial();

  async function playThrough(story: Story): Promise<void> {
    const opened = await trial.open(story.report);
    const clerk = new Clerk(opened);
    expectDone(await doTheTask(opened, clerk, handsOf(clerk), story), story);
  }

  longTest('a report of our own', () => playThrough(OWN_STORY));

  describeShared('with the shared documents', () => {
    longTest('report B', () => playThrough(storyOfReportB()));
  });
}
