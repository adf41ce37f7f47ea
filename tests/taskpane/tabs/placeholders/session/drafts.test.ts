import { draftsOf } from '../../../../../src/taskpane/tabs/placeholders/answers/drafts';
import { answeringOf } from '../../../../../src/taskpane/tabs/placeholders/asks/answering';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { useSessionStorage } from '../../../../browserStorage';
import { NAME } from './actions';
import { finished, idOf, left, useDesktop } from './desktop';

const storage = useSessionStorage();
const word = useDesktop();

/** Types a value in the field of the n-th placeholder, and goes on to the one after it. */
function typeAndLeave(session: Session, nth: number, value: string): void {
  const field = `entry ${idOf(session, nth)}`;
  session.keepDraft(field, value);
  session.setTyping(field, true);
  session.setTyping(field, false);
  session.stepFrom(field, 1);
}

function drafts({ store }: Session): number {
  return draftsOf(store.state).count;
}

const REPORT = ['改厕XX座，清淤XX条。', '于X月开工，修路XX公里。', 'XX镇总结。', 'XX镇表彰。'];

describe('what is typed and left', () => {
  test('is counted, and filled in in one go that one undo takes back', async () => {
    const session = await word.write(...REPORT);
    await finished(
      session,
      () => {
        typeAndLeave(session, 0, '35');
        typeAndLeave(session, 1, '12条');
        typeAndLeave(session, 3, ' 7.8 ');
      },
      3,
    );
    expect(drafts(session)).toBe(3);
    expect(word.texts().slice(0, 2)).toEqual(REPORT.slice(0, 2));
    await finished(session, () => {
      answeringOf(session).fillDrafts(draftsOf(session.store.state));
    });
    expect(word.texts().slice(0, 2)).toEqual(['改厕35座，清淤12条。', '于X月开工，修路7.8公里。']);
    expect(session.store.state).toMatchObject({ filled: 3, notice: { says: 'filled', count: 3 } });
    expect(drafts(session)).toBe(0);
    await finished(session, () => {
      session.undo(false);
    });
    expect(word.texts()).toEqual(REPORT);
  });

  test('is not counted where it is still being typed', async () => {
    const session = await word.write(...REPORT);
    await finished(session, () => {
      session.open(idOf(session, 0));
    });
    session.keepDraft(`entry ${idOf(session, 0)}`, '35');
    expect(drafts(session)).toBe(0);
  });

  test('of a name counts for all its places, and fills them but those that are left out', async () => {
    const session = await word.write(...REPORT);
    session.leaveOut(idOf(session, 5));
    session.keepDraft(NAME, '青溪镇');
    session.openName(NAME, false);
    expect(drafts(session)).toBe(1);
    await finished(session, () => {
      answeringOf(session).fillDrafts(draftsOf(session.store.state));
    });
    expect(word.texts().slice(2)).toEqual(['青溪镇总结。', 'XX镇表彰。']);
  });

  test('and doubtful is not filled in with the rest: the clerk is led there', async () => {
    const session = await word.write(...REPORT);
    const month = idOf(session, 2);
    session.keepDraft(`entry ${idOf(session, 0)}`, '35');
    session.keepDraft(`entry ${month}`, '13');
    expect(drafts(session)).toBe(2);
    await finished(session, () => {
      answeringOf(session).fillDrafts(draftsOf(session.store.state));
    });
    expect(word.texts().slice(0, 2)).toEqual(['改厕35座，清淤XX条。', REPORT[1]]);
    expect(session.store.state.current).toBe(month);
    expect(session.store.state.drafts.get(`entry ${month}`)).toBe('13');
  });

  test('stays where it was typed when it could not be filled in', async () => {
    const session = await word.write(...REPORT);
    session.keepDraft(`entry ${idOf(session, 0)}`, '35');
    session.keepDraft(`entry ${idOf(session, 1)}`, '12');
    word.host.protect('protected');
    await finished(session, () => {
      answeringOf(session).fillDrafts(draftsOf(session.store.state));
    });
    expect(word.texts()).toEqual(REPORT);
    expect([...session.store.state.drafts.values()].sort()).toEqual(['12', '35']);
  });
});

describe('a pane that is loaded again', () => {
  test('has what was typed, at the same places though others were filled meanwhile', async () => {
    const session = await word.write(...REPORT);
    session.keepDraft(`entry ${idOf(session, 1)}`, '12');
    session.keepDraft(NAME, '青溪');
    await finished(session, () => {
      answeringOf(session).fill(`entry ${idOf(session, 0)}`, [idOf(session, 0)], '35');
    });
    const again = await word.open(word.office.save());
    expect(left(again)[0]).toBe('0:8 XX');
    expect([...again.store.state.drafts]).toEqual([
      [`entry ${idOf(again, 0)}`, '12'],
      [NAME, '青溪'],
    ]);
  });

  test('of another document has nothing of it', async () => {
    const session = await word.write(...REPORT);
    session.keepDraft(`entry ${idOf(session, 0)}`, '35');
    const other = await word.write('改厕XX座。', '另一份稿子。', '写的是别的事。', '没有一句一样。');
    expect(other.store.state.drafts.size).toBe(0);
  });

  test('keeps nothing of the report with it', async () => {
    const session = await word.write(...REPORT);
    session.keepDraft(`entry ${idOf(session, 0)}`, '35');
    expect([...storage.values()].join()).toContain('35');
    expect([...storage.values()].join()).not.toMatch(/[改厕座清淤]/);
  });

  test.each([
    '',
    'null',
    '{',
    '[]',
    '{"of":{"address":"","sketch":[1]},"held":{"a":1}}',
    '{"of":1,"held":[]}',
  ])('opens all the same where somebody has put %j there', async (kept) => {
    for (const key of ['drafts', 'places']) storage.set(`nigao.${key}`, kept);
    const session = await word.write(...REPORT);
    expect(session.store.state.drafts.size).toBe(0);
    expect(left(session)).toHaveLength(6);
  });
});
