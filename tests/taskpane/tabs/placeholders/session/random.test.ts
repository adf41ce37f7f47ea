import { troubleOf } from '../../../../../src/taskpane/tabs/placeholders/notice';
import * as fc from 'fast-check';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { fillsOf } from '../../../../../src/taskpane/tabs/placeholders/transitions/undoSteps';
import type { UndoStep } from '../../../../../src/taskpane/tabs/placeholders/undoStep';
import { contentOf } from '../../../../../src/standin/document/story/content';
import { paragraphsOf } from '../../../../../src/standin/document/markup/paragraphs';
import { nameOfColour } from '../../../../../src/word/office/colours';
import { readReport } from '../../../../../src/word/read/readReport';
import { readSetting } from '../../../../../src/word/office/settings';
import { runs } from '../../../../amount';
import { docxOf } from '../../../../docx';
import { randomBody } from '../../../../promises/randomReport';
import { fillNth, finished, idOf, useDesktop } from './desktop';

const word = useDesktop();

const RUNS = runs(8, 60);

/** What a clerk asks for; `share` tells where, as a share of what there is. */
const request = fc.record({
  ask: fc.constantFrom('fill', 'fill', 'fill', 'undo', 'mark', 'clear', 'walk', 'wave', 'look', 'type'),
  share: fc.double({ min: 0, max: 0.999, noNaN: true }),
  value: fc.constantFrom('35', '1.2', '青溪', 'XX', '😀'),
});
type Request = typeof request extends fc.Arbitrary<infer R> ? R : never;

/** How many fills can be undone. */
function standing({ store }: Session): number {
  return fillsOf(store.state.undoable).flat().length;
}

async function texts(): Promise<string[]> {
  return (await readReport()).map(({ text }) => text);
}

/** The clerk types at the end of a paragraph, without the add-in knowing. */
function type(share: number, value: string): void {
  const all = paragraphsOf(word.host.document.body.root).map((each) => contentOf(each).text);
  const index = Math.floor(share * all.length);
  const last = /.$/u.exec(all[index] ?? '')?.[0];
  if (last !== undefined) word.type(index, last, value);
}

/** Does it, and waits for it. */
async function follow(session: Session, { ask, share, value }: Request): Promise<void> {
  const { store } = session;
  const nth = Math.floor(share * store.view.left.length);
  const isNone = store.view.left.length === 0;
  if (ask === 'type') type(share, value);
  if (ask === 'type' || (isNone && (ask === 'fill' || ask === 'wave'))) return;
  await finished(session, () => {
    if (ask === 'fill') fillNth(session, nth, value);
    else if (ask === 'undo') session.undo(false);
    else if (ask === 'mark') session.markAll();
    else if (ask === 'clear') session.clearMarks();
    else if (ask === 'walk') session.walk(share < 0.5 ? 1 : -1);
    else if (ask === 'wave') session.decide(idOf(session, nth), 'ordinary');
    else session.lookAgain();
  });
}

/** What is highlighted in other colours than ours. */
function foreign(): Record<string, string> {
  const ours = nameOfColour(readSetting('markColour') ?? '');
  return Object.fromEntries(Object.entries(word.highlights()).filter(([colour]) => colour !== ours));
}

test('undo gives back the text before the fill, or what was said of a place, whatever was asked for in between', async () => {
  const requests = fc.array(
    request.filter(({ ask }) => ask !== 'type'),
    { maxLength: 10 },
  );
  await fc.assert(
    fc.asyncProperty(randomBody, requests, async (body, asked) => {
      const session = await word.open(docxOf(body));
      const earlier = new Map<UndoStep | undefined, string[]>();
      for (const each of asked) {
        const before = await texts();
        const filled = standing(session);
        const last = session.store.state.undoable.at(-1);
        await follow(session, each);
        const after = await texts();
        if (each.ask === 'fill' && standing(session) > filled)
          earlier.set(session.store.state.undoable.at(-1), before);
        else if (each.ask === 'undo' && last?.type === 'fills') {
          const back = earlier.get(last);
          // Two that read alike cannot be told apart: then nothing is done, and that is said.
          const trouble = troubleOf(session.store.state.notice);
          expect(after).toEqual(trouble ? before : back);
          if (trouble) return;
        } else expect(after).toEqual(before);
        if (each.ask === 'undo' && last?.type === 'decision')
          expect(session.store.state.decided.decisions.get(last.id)).toBe(last.before);
      }
    }),
    RUNS,
  );
});

test('each request changes what it says and nothing else, though the clerk types in between', async () => {
  await fc.assert(
    fc.asyncProperty(randomBody, fc.array(request, { maxLength: 10 }), async (body, asked) => {
      const session = await word.open(docxOf(body));
      for (const each of asked) {
        const [before, highlights] = [await texts(), foreign()];
        const filled = standing(session);
        await follow(session, each);
        const after = await texts();
        const done = Math.abs(standing(session) - filled);
        const changed = after.filter((text, i) => text !== before[i]).length;
        if (each.ask === 'fill' || each.ask === 'undo') expect(changed).toBeLessThanOrEqual(done);
        else if (each.ask !== 'type') expect([after, foreign()]).toEqual([before, highlights]);
        expect(session.store.state.pending.size).toBe(0);
      }
      await finished(session, () => {
        session.clearMarks();
      });
      const { isMarked } = session.store.state;
      const notice = troubleOf(session.store.state.notice);
      const isLeft = notice?.says === 'marks' && notice.unreached > 0;
      expect({ isMarked, notice: isLeft ? undefined : notice }).toEqual({
        isMarked: isLeft,
        notice: undefined,
      });
    }),
    RUNS,
  );
});
