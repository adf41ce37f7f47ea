import { insertText } from '../../../src/standin/document/edit/insertText';
import { rangeOf } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import type { OfficeInNode } from '../../../src/trial/officeInNode';
import { readReportAndCursor } from '../../../src/word/read/readReport';
import { doMeanwhile, lookAtStep, prepare } from '../../../src/word/selfCheck/course';
import type { ClerkStep, Outcome, Surroundings } from '../../../src/word/selfCheck/experiment';
import type { StepId } from '../../../src/word/selfCheck/experiments';
import { stampOf } from '../../../src/word/selfCheck/sheet';

export const STAMP = stampOf('test01');

/** What the experiments are given: the focus is where the stand-in says, and a report is long with twenty paragraphs. */
export function surroundingsIn(office: () => OfficeInNode): Surroundings {
  return {
    stamp: STAMP,
    longReport: 20,
    pane: {
      take() {
        office().host.traces.focus = 'pane';
      },
      where: () => `${office().host.traces.focus} · field`,
    },
  };
}

/** A step of the clerk, from its preparation to what came of it. */
export async function takeStep(
  step: ClerkStep,
  office: OfficeInNode,
  surroundings: Surroundings,
): Promise<readonly Outcome[]> {
  const over = await prepare(step, surroundings);
  await HANDS[step.id as StepId](office, step);
  const looked = await lookAtStep(step, surroundings, new Set(over.map(({ id }) => id)));
  return [...over, ...looked];
}

/** What the clerk does at each step, as the pane asks for it. */
const HANDS: Readonly<Record<StepId, (office: OfficeInNode, step: ClerkStep) => Promise<void>>> = {
  async undoOnce({ host }) {
    putCursor(host);
    await readReportAndCursor(); // the pane looks where the cursor is
    host.undo();
  },
  undoFourTimes: ({ host }) => undo(host, 4),
  undoTwice: ({ host }) => undo(host, 2),
  typeText({ host }) {
    type(host, '防汛抗旱');
    return Promise.resolve();
  },
  async typeComment({ host }, step) {
    host.traces.focus = 'comment';
    await doMeanwhile(step);
    if (focusOf(host) === 'document') type(host, '批');
  },
  saveAndOpen: (office) => office.open(office.save()),
};

type Host = OfficeInNode['host'];

function focusOf({ traces }: Host): Host['traces']['focus'] {
  return traces.focus;
}

function undo(host: Host, times: number): Promise<void> {
  for (let i = 0; i < times; i++) host.undo();
  return Promise.resolve();
}

/** The line behind the stamp, from its beginning. */
function secondLine({ document }: Host): ReturnType<typeof rangeOf> {
  const paragraph = paragraphsOf(document.body.root)[1];
  if (!paragraph) throw new Error('there is no second line');
  return rangeOf(document, { paragraph, offset: 0 }, { paragraph, offset: 0 });
}

function putCursor(host: Host): void {
  host.select(secondLine(host));
}

function type(host: Host, text: string): void {
  host.recordEdit(() => {
    const range = secondLine(host);
    insertText(range, text, 'End').release();
    range.release();
  });
}
