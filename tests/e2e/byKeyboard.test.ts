import { describeShared } from '../shared';
import { Clerk } from './clerk/clerk';
import { KeyboardHands } from './clerk/hands/keyboard';
import { OWN_STORY, type Story, storyOfReportB } from './clerk/stories';
import { doTheTask, expectDone } from './clerk/task';
import { useTrial } from './trial/trialPage';

// The clerk's whole task with the keyboard alone, the focus always in sight; the saved file is what they did and nothing else.

const trial = useTrial();

async function playThrough(story: Story): Promise<void> {
  const opened = await trial.open(story.report);
  const clerk = new Clerk(opened);
  expectDone(await doTheTask(opened, clerk, new KeyboardHands(clerk), story), story);
}

test('a report of our own', () => playThrough(OWN_STORY));

describeShared('with the shared documents', () => {
  test('report B', () => playThrough(storyOfReportB()));
});
