import { answeringOf } from '../../../../../src/taskpane/tabs/placeholders/asks/answering';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import type { Action } from '../../../../../src/taskpane/tabs/placeholders/notice';
import { docxOf, paragraph } from '../../../../docx';
import { type Desktop, fillNth, finished, idOf, left } from './desktop';

/** Two placeholders in one paragraph, a clerk's highlight, one name in two places, and a doubtful one. */
const REPORT = docxOf(
  paragraph('改厕XX座，清淤XX条。') +
    paragraph('XX镇党委和XX镇政府', ['重点', '<w:highlight w:val="yellow"/>'], '研究部署。') +
    paragraph('王某某表示感谢。'),
);
const ALL = ['0:2 XX', '0:8 XX', '1:0 XX', '1:6 XX'];

export const NAME = 'name place XX镇';
const NAMED = '青溪';

/** Something that a clerk asks for, and when it is done. */
export interface Asked {
  readonly action: Action;
  /** What was done before, without anything failing. */
  readonly before: readonly ((session: Session) => void)[];
  readonly ask: (session: Session) => void;
  /** Whether it came to what was asked for. */
  readonly isDone: (session: Session, word: Desktop) => boolean;
  /** The row with the value that was typed. */
  readonly row?: (session: Session) => string;
  /** Values in the report when it is done. */
  readonly filled: number;
}

export const mark = (session: Session): void => {
  session.markAll();
};
const fillFirst = (session: Session): void => {
  if (left(session)[0] === ALL[0]) fillNth(session, 0, '35');
};
const fillName = (session: Session): void => {
  // Where one place is left, it has a row of its own.
  const isNamed = session.store.view.rows.some(({ key }) => key === NAME);
  const ids = session.store.view.left
    .filter(({ placeholder: { span } }) => span.paragraph === 1)
    .map(({ id }) => id);
  const row = isNamed ? NAME : `entry ${ids[0] ?? ''}`;
  session.keepDraft(row, NAMED);
  answeringOf(session).fill(row, ids, NAMED);
};
const undo = (session: Session): void => {
  session.undo(false);
};
const isAllMarked = (session: Session): boolean => session.store.state.isMarked;

export const ASKED: Readonly<Record<string, Asked>> = {
  'look again': {
    action: 'read',
    before: [],
    ask: (session) => {
      session.lookAgain();
    },
    isDone: (session) => left(session).length === 4,
    filled: 0,
  },
  'mark all': { action: 'mark', before: [], ask: mark, isDone: isMarkedWhole, filled: 0 },
  'clear marks': {
    action: 'clear',
    before: [mark],
    ask: (session) => {
      session.clearMarks();
    },
    isDone: (session) => !isAllMarked(session),
    filled: 0,
  },
  'walk on': {
    action: 'go',
    before: [],
    ask: (session) => {
      session.walk(1);
    },
    isDone: (_session, word) => word.selected()[2] === 'XX',
    filled: 0,
  },
  'open a row': {
    action: 'go',
    before: [],
    ask: (session) => {
      session.open(idOf(session, 2));
    },
    isDone: (_session, word) => word.selected().join(' ') === '1 0 XX',
    filled: 0,
  },
  'fill one': {
    action: 'fill',
    before: [mark],
    ask: fillFirst,
    isDone: (session) => !left(session).includes(ALL[0] ?? ''),
    row: (session) => `entry ${idOf(session, 0)}`,
    filled: 1,
  },
  'fill a name': {
    action: 'fill',
    before: [mark],
    ask: fillName,
    isDone: (session) => left(session).length === 2,
    row: () => NAME,
    filled: 2,
  },
  'undo one': {
    action: 'undo',
    before: [mark, fillFirst],
    ask: undo,
    isDone: (session) => left(session).length === 4,
    filled: 0,
  },
  'undo a name': {
    action: 'undo',
    before: [fillName],
    ask: undo,
    isDone: (session) => left(session).length === 4,
    filled: 0,
  },
  'say that it is one': {
    action: 'decide',
    before: [mark],
    ask: (session) => {
      const [unsure] = session.store.view.unsure;
      if (unsure) session.decide(unsure.id, 'placeholder');
      else session.lookAgain();
    },
    isDone: (session) => left(session).length === 5,
    filled: 0,
  },
};

function isMarkedWhole(session: Session, word: Desktop): boolean {
  return isAllMarked(session) && word.highlights().green === 'XX'.repeat(4);
}

/** A session on the report with all done that comes before. */
export async function prepare(word: Desktop, { before }: Asked): Promise<Session> {
  const session = await word.open(REPORT);
  for (const ask of before)
    await finished(session, () => {
      ask(session);
    });
  return session;
}
