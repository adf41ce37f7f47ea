import { troubleOf } from '../../../../../../src/taskpane/tabs/placeholders/notice';
import { DocumentCopies } from '../../../../../../src/standin/bridge/documentCopy';
import { nameOfColour } from '../../../../../../src/word/office/colours';
import { readSetting } from '../../../../../../src/word/office/settings';
import { docxOf, paragraph } from '../../../../../docx';
import { canonicalParts } from '../../../../../standin/canonical';
import { ASKED, type Asked, mark, prepare } from '../actions';
import { fillNth, finished, left, useDesktop } from '../desktop';

const word = useDesktop();

/** What keeps Word from changing the report, and how that ends. */
interface Condition {
  readonly begin: () => void;
  readonly end: () => void;
  readonly code: string;
  /** What goes all the same. */
  readonly goes: readonly string[];
}

const READING = ['look again', 'walk on', 'open a row', 'say that it is one'];

const CONDITIONS: Readonly<Record<string, Condition>> = {
  protected: kept('protected'),
  'read-only': kept('readOnly'),
  'tracked, in a Word that cannot pause that': {
    begin: () => {
      word.host.document.revisions.tracking = true;
    },
    end: () => {
      word.host.document.revisions.tracking = false;
    },
    code: 'tracked',
    // Taking back touches no mark; what comes back is marked when that is possible again.
    goes: [...READING, 'undo one', 'undo a name'],
  },
  'perhaps tracked': {
    begin: () => {
      jest.spyOn(DocumentCopies.prototype, 'open').mockReturnValue(undefined);
    },
    end: () => {
      jest.restoreAllMocks();
    },
    code: 'trackingUnknown',
    goes: [...READING, 'undo one', 'undo a name'],
  },
};

/** Word lets nobody write in the report. */
function kept(from: 'protected' | 'readOnly'): Condition {
  return {
    begin: () => {
      word.host.protect(from);
    },
    end: () => {
      word.host.protect('none');
    },
    code: from,
    goes: READING,
  };
}

const CASES = Object.entries(CONDITIONS).flatMap(([is, condition]) =>
  Object.entries(ASKED).map(([name, asked]) => ({ is, name, asked, condition })),
);

test.each(CASES)('$is: $name', async ({ name, asked, condition: { begin, end, code, goes } }) => {
  const session = await prepare(word, asked);
  const row = asked.row?.(session);
  begin();
  const [before, texts] = [canonicalParts(word.host.document.save()), word.texts()];
  await finished(session, () => {
    asked.ask(session);
  });
  const { notice } = session.store.state;
  if (goes.includes(name)) {
    expect(troubleOf(notice)).toBeUndefined();
    expect(asked.isDone(session, word)).toBe(true);
  } else {
    expect(notice).toMatchObject({ says: 'failure', action: asked.action, failure: { code } });
    expect(word.texts()).toEqual(texts);
    expect(canonicalParts(word.office.save())).toEqual(before);
    if (row !== undefined) {
      expect(session.store.state.drafts.get(row)).toBeDefined();
      expect(session.store.state.focus).toEqual({ row });
    }
  }
  end();
  if (!asked.isDone(session, word)) {
    await finished(session, () => {
      asked.ask(session);
    });
    expect(troubleOf(session.store.state.notice)).toBeUndefined();
    expect(asked.isDone(session, word)).toBe(true);
  }
  await finished(session, () => {
    session.lookAgain(); // puts marks right that could not be put right then
  });
  if (asked.before.includes(mark) && name !== 'clear marks')
    expect(word.highlights()[nameOfColour(readSetting('markColour') ?? '') ?? '']).toBe(
      marked(session, asked),
    );
  await finished(session, () => {
    session.clearMarks();
  });
  expect(word.highlights()).toEqual({ yellow: '重点' });
});

/** What is to stand in our colour: all that is left. */
function marked(session: Awaited<ReturnType<typeof prepare>>, { isDone }: Asked): string {
  expect(isDone(session, word)).toBe(true);
  return session.store.view.left.map(({ placeholder }) => placeholder.text).join('');
}

describe('the clerk has seen that changes are not tracked', () => {
  beforeEach(() => {
    jest.spyOn(DocumentCopies.prototype, 'open').mockReturnValue(undefined);
  });

  test('and the marks are laid, here and from then on', async () => {
    const session = await word.writeMarked('改厕XX座', '清淤XX条');
    expect(session.store.state.notice).toMatchObject({ failure: { code: 'trackingUnknown' } });
    await finished(session, () => {
      session.goOnUntracked();
    });
    expect(troubleOf(session.store.state.notice)).toBeUndefined();
    expect(word.highlights()).toEqual({ green: 'XXXX' });
    await finished(session, () => {
      session.clearMarks();
    });
    expect(word.highlights()).toEqual({});
  });

  test('and the value is filled in, with the clerk going on behind it', async () => {
    jest.restoreAllMocks();
    const session = await word.writeMarked('改厕XX座', '清淤XX条');
    jest.spyOn(DocumentCopies.prototype, 'open').mockReturnValue(undefined);
    await finished(session, () => {
      fillNth(session, 0, '35');
    });
    expect(session.store.state.notice).toMatchObject({
      action: 'fill',
      failure: { code: 'trackingUnknown' },
    });
    await finished(session, () => {
      session.goOnUntracked();
    });
    expect(word.texts()).toEqual(['改厕35座', '清淤XX条']);
    expect(word.highlights()).toEqual({ green: 'XX' });
    expect(left(session)).toEqual(['1:2 XX']);
    const { notice, focus, current } = session.store.state;
    expect({ notice, focus }).toEqual({ notice: undefined, focus: { row: `entry ${current ?? ''}` } });
  });

  test('and a value that was corrected meanwhile is the one that is filled in', async () => {
    jest.restoreAllMocks();
    const session = await word.writeMarked('改厕XX座', '清淤XX条');
    jest.spyOn(DocumentCopies.prototype, 'open').mockReturnValue(undefined);
    for (const value of ['12', '13'])
      await finished(session, () => {
        fillNth(session, 0, value);
      });
    await finished(session, () => {
      session.goOnUntracked();
    });
    expect(word.texts()).toEqual(['改厕13座', '清淤XX条']);
    expect(session.store.state.notice).toBeUndefined();
  });
});

test('a document that takes no settings is marked and filled all the same: what is ours stands in it with the marks', async () => {
  const session = await word.write('改厕XX座', '清淤XX条');
  word.refuseSettings();
  await finished(session, () => {
    session.markAll();
  });
  expect(session.store.state.isMarked).toBe(true);
  expect(troubleOf(session.store.state.notice)).toBeUndefined();
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  expect(word.texts()).toEqual(['改厕35座', '清淤XX条']);
  const again = await word.open(await word.saved(session).catch(() => word.office.save()));
  expect(again.store.state.isMarked).toBe(true);
  await finished(again, () => {
    again.clearMarks();
  });
  expect(word.highlights()).toEqual({});
  word.host.faults.length = 0; // the one that was asked for
});

test('a report that uses every colour is not marked, and that is said', async () => {
  const colours =
    'green cyan magenta lightGray yellow darkCyan darkYellow darkGray red darkGreen darkMagenta blue';
  const runs = `${colours} darkBlue darkRed`
    .split(' ')
    .map((colour) => [colour, `<w:highlight w:val="${colour}"/>`] as const);
  const session = await word.open(docxOf(paragraph(...runs) + paragraph('改厕XX座')));
  const before = word.highlights();
  await finished(session, () => {
    session.markAll();
  });
  expect(session.store.state.notice).toMatchObject({ action: 'mark', failure: { code: 'noColour' } });
  expect(word.highlights()).toEqual(before);
});
