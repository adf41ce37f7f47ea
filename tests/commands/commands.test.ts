import { readWords } from '../../src/commands/words';
import { HostError } from '../../src/standin/protocol/hostError';
import { textOf } from '../../src/standin/document/range/stretches';
import { COMMANDS } from '../../src/taskpane/shared/ribbon';
import type { Session } from '../../src/taskpane/tabs/placeholders/session';
import { docxOf, paragraph } from '../docx';
import { docxWithParts, reference, textBox } from '../parts';
import { canonicalParts } from '../standin/canonical';
import { fillNth, finished, useDesktop } from '../taskpane/tabs/placeholders/session/desktop';

const dialogs: (readonly string[])[] = [];
const word = useDesktop({
  onOpenDialog: (address) => dialogs.push(readWords(new URL(address).hash)),
});

beforeAll(async () => {
  Object.assign(globalThis, { location: { href: 'https://office.invalid/nigao/commands.html' } });
  await import('../../src/commands/index');
});
beforeEach(() => {
  dialogs.length = 0;
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'location');
});

const YELLOW = '<w:highlight w:val="yellow"/>';
const REPORT = docxOf(
  paragraph('改厕XX座，王某某表示感谢。') + paragraph('清淤XX条。') + paragraph(['修路X公里。', YELLOW]),
);

/** Resolves when the pane has followed what it was told of: nothing of it is under way then. */
function hasFollowed(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const end = session.followed.subscribe(() => {
      end();
      resolve();
    });
  });
}

describe('a button of the ribbon', () => {
  test('marks, walks and clears without the pane, and says that it is over', async () => {
    await word.office.open(REPORT);
    await word.host.ribbon.press('markAll');
    expect(word.highlights()).toEqual({ green: 'XXXX', yellow: '修路X公里。' });
    await word.host.ribbon.press('nextPlaceholder');
    expect(textOf(word.host.document.selection)).toBe('XX');
    const { paragraph: first } = word.host.document.selection.start;
    await word.host.ribbon.press('nextPlaceholder');
    expect(textOf(word.host.document.selection)).toBe('XX');
    expect(word.host.document.selection.start.paragraph).not.toBe(first);
    await word.host.ribbon.press('clearMarks');
    expect(canonicalParts(word.office.save())).toEqual(canonicalParts(REPORT));
    expect(dialogs).toEqual([]);
    expect(word.host.refusals).toEqual([]);
  });

  test('reaches headers as well, and says where it reaches nothing', async () => {
    const bytes = docxWithParts(
      `<w:p>${textBox(paragraph('联系人：XX'))}</w:p>`,
      { header1: paragraph('XX镇') },
      reference('header1'),
    );
    await word.office.open(bytes);
    await word.host.ribbon.press('markAll');
    const [section] = word.host.document.sections();
    const marks = [...(section?.header('Primary').root.descendants('w:highlight') ?? [])];
    expect(marks).toHaveLength(1);
    await word.host.ribbon.press('nextPlaceholder');
    expect(textOf(word.host.document.selection)).toBe('XX');
    await word.host.ribbon.press('clearMarks');
    expect(canonicalParts(word.office.save())).toEqual(canonicalParts(bytes));
    expect(dialogs).toEqual([]);

    await word.office.open(docxOf(`<w:p>${textBox(paragraph('联系人：XX'))}</w:p>`));
    await word.host.ribbon.press('markAll');
    expect(dialogs).toEqual([expect.arrayContaining(['标记全部', '打开拟稿助手，看看是哪几处。'])]);
  });

  test('leaves what the clerk has waved away', async () => {
    const session = await word.open(REPORT);
    const entry = session.store.view.left[1];
    await finished(session, () => {
      session.decide(entry?.id ?? -1, 'ordinary');
    });
    session.endSpell();
    await word.host.ribbon.press('markAll');
    expect(word.highlights()).toEqual({ green: 'XX', yellow: '修路X公里。' });
  });

  test.each([
    ['markAll', '稿子里没有还要填的占位符。'],
    ['nextPlaceholder', '稿子里没有还要填的占位符。'],
    ['clearMarks', '稿子里没有拟稿助手的标记。'],
  ] as const)('%s with nothing to do says so, and changes nothing', async (command, words) => {
    const bytes = docxOf(paragraph('今年改厕120座。'));
    await word.office.open(bytes);
    await word.host.ribbon.press(command);
    expect(dialogs).toEqual([expect.arrayContaining([words])]);
    expect(canonicalParts(word.office.save())).toEqual(canonicalParts(bytes));
  });

  test.each(COMMANDS)('%s over a protected report says why, unless it changes nothing', async (command) => {
    await word.office.open(REPORT);
    if (command === 'clearMarks') await word.host.ribbon.press('markAll');
    word.host.protect('protected');
    await word.host.ribbon.press(command);
    const why = expect.arrayContaining([expect.stringContaining('停止保护')]) as unknown;
    expect(dialogs).toEqual(command === 'nextPlaceholder' ? [] : [why]);
  });

  test.each(COMMANDS)('%s over a Word that does not answer says so, and is over', async (command) => {
    await word.office.open(REPORT);
    word.host.failAtBatch = () => new HostError('ConnectionFailure', 'Word is gone');
    await word.host.ribbon.press(command);
    expect(dialogs).toEqual([[expect.any(String), expect.stringContaining('Word'), expect.any(String)]]);
  });
});

describe('a pane that is open beside it', () => {
  test('follows: marks that were laid or cleared there are laid or cleared here', async () => {
    const session = await word.open(REPORT, true);
    const marked = hasFollowed(session);
    await word.host.ribbon.press('markAll');
    await marked;
    expect(session.store.state).toMatchObject({ isMarked: true, allMarked: true, notice: undefined });
    const cleared = hasFollowed(session);
    await word.host.ribbon.press('clearMarks');
    await cleared;
    expect(session.store.state).toMatchObject({ isMarked: false, allMarked: false, notice: undefined });
    // What the pane does next does not bring the marks back.
    await finished(session, () => {
      session.lookAgain();
    });
    expect(word.highlights()).toEqual({ yellow: '修路X公里。' });
  });

  test('is told of what failed on its way, too: what was laid is known as ours, and can be taken away', async () => {
    const session = await word.open(REPORT, true);
    // Word stops at the last action of the batch that lays the marks.
    word.host.failAtAction = Infinity;
    word.host.failAtBatch = (_sync, { actions }) =>
      actions.some(({ name }) => name === 'HighlightColor')
        ? new HostError('GeneralException', 'Word stopped')
        : undefined;
    const told = hasFollowed(session);
    await word.host.ribbon.press('markAll');
    word.host.failAtBatch = undefined;
    await told;
    expect(dialogs).toHaveLength(1);
    expect(word.highlights()).toHaveProperty('green');
    expect(session.store.state).toMatchObject({ isMarked: true, allMarked: false });
    await finished(session, () => {
      session.clearMarks();
    });
    expect(word.highlights()).toEqual({ yellow: '修路X公里。' });
  });

  test('is busy: both are done, one after the other', async () => {
    const session = await word.open(REPORT, true);
    const told = hasFollowed(session);
    const pressed = word.host.ribbon.press('markAll');
    await finished(session, () => {
      fillNth(session, 0, '12');
    });
    await Promise.all([pressed, told]);
    await finished(session, () => {
      session.lookAgain();
    });
    expect(word.texts()).toEqual(['改厕12座，王某某表示感谢。', '清淤XX条。', '修路X公里。']);
    expect(word.highlights()).toEqual({ green: 'XX', yellow: '修路X公里。' });
  });
});
