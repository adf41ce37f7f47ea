import { contentOf } from '../../src/standin/document/story/content';
import { insertText } from '../../src/standin/document/edit/insertText';
import type { LiveRange } from '../../src/standin/document/range/liveRange';
import { rangeOf } from '../../src/standin/document/range/position';
import { paragraphsOf } from '../../src/standin/document/markup/paragraphs';
import type { Host } from '../../src/standin/host';
import { answeringOf } from '../../src/taskpane/tabs/placeholders/asks/answering';
import { troubleOf } from '../../src/taskpane/tabs/placeholders/notice';
import { Session } from '../../src/taskpane/tabs/placeholders/session';
import type { Progress } from '../../src/taskpane/tabs/placeholders/state';
import type { OfficeInNode } from '../../src/trial/officeInNode';
import { saveSettings } from '../../src/word/office/settings';
import { finished } from '../taskpane/tabs/placeholders/until';
import { SECTION } from '../word/insert/drafts';
import { insertDraft, putCursor } from '../word/insert/inserting';
import { type Cost, costOf } from './cost';
import { markAtOnce, markOneByOne } from './naive';
import { type Shares, sharesOf, sumOf } from './shares';

/** What is measured, in the order in which it is done. */
export type Action =
  | 'open'
  | 'rest, nothing changed'
  | 'rest after one edit'
  | 'mark all'
  | 'walk one step'
  | 'fill one, go on'
  | 'undo that fill'
  | 'fill a hundred'
  | 'clear'
  | 'insert a section'
  | 'mark, naive at once'
  | 'mark 2, naive one by one';

/** So many are filled in one go, where the report has as many. */
const HUNDRED = 100;
/** So many are marked one by one: in the longest report each takes minutes. */
const FEW = 2;
/** A rest is over so soon that what else the engine does is most of it: the fastest of so many is told. */
const RESTS = 9;
const nothing = (): void => undefined;

/** Who is told of each action as soon as it is over, and of those that take long in between. */
export interface Listener {
  readonly done: (action: Action, cost: Cost, shares: Shares) => void;
  readonly progress: (progress: Progress) => void;
}

/** A clerk opens a report and does everything once. @throws Error if something does not go as asked */
export async function takeCourse(
  office: OfficeInNode,
  docx: Uint8Array,
  { done, progress }: Listener,
): Promise<void> {
  const { host } = office;
  await office.open(docx);
  const session = new Session();
  const { store } = session;
  let told: Progress | undefined;
  store.subscribe(() => {
    const before = told;
    told = store.state.progress;
    if (told && told !== before) progress(told);
  });
  const measure = async (action: Action, work: () => Promise<void>, before = [nothing]): Promise<void> => {
    const runs: (readonly [Cost, Shares])[] = [];
    for (const prepare of before) {
      prepare();
      runs.push(await costAndShares(host, work));
    }
    const told = troubleOf(store.state.notice);
    const isGood = told?.says === 'filled' || told?.says === 'offer';
    const wrong =
      store.state.failure ??
      (isGood ? undefined : told) ??
      store.followed.getState().unread ??
      host.faults[0];
    if (wrong) throw new Error(`“${action}” went wrong: ${JSON.stringify(wrong)}`);
    const [fastest] = runs.sort(([, one], [, other]) => sumOf(one) - sumOf(other));
    if (fastest) done(action, ...fastest);
  };
  const ask = (action: Action, work: () => void): Promise<void> =>
    measure(action, () => finished(session, work));

  let end = (): void => undefined;
  await measure('open', async () => {
    await finished(session, () => {
      end = session.start();
    });
    // What is marked up as not yet done is looked for behind the list: that is part of opening, not of what comes next.
    await import('../../src/taskpane/tabs/placeholders/effects/owed');
  });
  end(); // the cursor that an action moves would be followed within the next one: a rest is asked for by itself
  // In each of the rests the cursor is elsewhere.
  const clicks = Array.from({ length: RESTS }, (_, rest) => (): void => {
    if (rest % 2 === 0) clickInTheMiddle(host);
    else putCursor(office, 1);
  });
  await measure('rest, nothing changed', () => followed(session), clicks);
  typeInTheMiddle(host);
  await measure('rest after one edit', () => followed(session));
  const marked = store.view.left.length;
  await ask('mark all', () => {
    session.markAll();
  });
  await ask('walk one step', () => {
    session.walk(1);
  });
  await ask('fill one, go on', () => {
    const id = store.state.current;
    if (id === undefined) throw new Error('The walk has led nowhere');
    answeringOf(session).fill(`entry ${id}`, [id], '35');
  });
  await ask('undo that fill', () => {
    session.undo(true);
  });
  await ask('fill a hundred', () => {
    const ids = store.view.left.slice(0, HUNDRED).map(({ id }) => id);
    answeringOf(session).fill('a hundred', ids, '35');
  });
  await ask('clear', () => {
    session.clearMarks();
  });
  putCursor(office, 1);
  await measure('insert a section', async () => {
    await insertDraft(SECTION);
  });
  session.endSpell();
  await saveSettings(); // into this document, before there is another

  await office.open(docx);
  await measure('mark, naive at once', () => markAtOnce(marked));
  await office.open(docx);
  await measure('mark 2, naive one by one', () => markOneByOne(Math.min(FEW, marked)));
}

async function costAndShares(host: Host, work: () => Promise<void>): Promise<readonly [Cost, Shares]> {
  let cost: Cost | undefined;
  const shares = await sharesOf(async () => {
    cost = await costOf(host, work);
  });
  if (!cost) throw new Error('Nothing was measured');
  return [cost, shares];
}

/** Has the list follow the report as it does when the cursor has rested, and waits for that. */
function followed(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const end = session.followed.subscribe(() => {
      end();
      resolve();
    });
    session.follow();
  });
}

/** The clerk puts the cursor at a placeholder in the midst of the report. */
function clickInTheMiddle(host: Host): void {
  const { start } = placeholderInTheMiddle(host);
  host.select(rangeOf(host.document, start, start));
}

/** The clerk types a number over it, without the pane. */
function typeInTheMiddle(host: Host): void {
  host.recordEdit(() => {
    insertText(placeholderInTheMiddle(host), '35', 'Replace').release();
  }, 'typing');
}

function placeholderInTheMiddle({ document }: Host): LiveRange {
  const paragraphs = paragraphsOf(document.body.root);
  for (const paragraph of paragraphs.slice(paragraphs.length / 2)) {
    const offset = contentOf(paragraph).text.indexOf('XX');
    if (offset >= 0) return rangeOf(document, { paragraph, offset }, { paragraph, offset: offset + 2 });
  }
  throw new Error('There is no placeholder in the report’s second half');
}
