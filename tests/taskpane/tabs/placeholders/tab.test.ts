import { HostError } from '../../../../src/standin/protocol/hostError';
import { openPane, type Pane } from '../../pane';
import { usePane } from '../../usePane';

let pane: Pane;
usePane(openPane, (opened) => (pane = opened));
afterEach(() => {
  expect(pane.office.host.faults).toEqual([]);
});

const SURE = '改厕XX座，培训X次。';
const UNSURE = '王某某表示感谢。';

/** Word fails until it is asked again by the clerk. */
function fail(code: 'ActivityLimitReached' | 'AccessDenied'): void {
  pane.office.host.failAtBatch = () => new HostError(code, 'as told');
}

describe.each([
  {
    language: 'zh-CN',
    reading: '正在通读稿子…',
    two: '还剩 2 / 2 处',
    doubtful: '能确定的都填好了',
    none: '没有找到占位符',
    empty: '稿子还是空的',
    busy: 'Word 正忙着等保存、打印或打开的对话框结束，再重新查找。',
    isProtected: '这份稿子限制了编辑在“审阅”选项卡点“限制编辑”，停止保护，再重新查找。',
    lookAgain: '重新查找',
  },
  {
    language: 'en-US',
    reading: 'Reading the report…',
    two: 'Left 2 / 2',
    doubtful: 'Nothing that surely needs filling is left',
    none: 'No placeholders found',
    empty: 'The report is still empty',
    busy: 'Word is busyWait for saving, printing or an open dialog to end, then look again.',
    isProtected:
      'Editing is restrictedOn the Review tab, choose Restrict Editing, stop protection and look again.',
    lookAgain: 'Look again',
  },
] as const)('in $language', ({ language, ...says }) => {
  test.each([
    ['placeholders', [SURE, UNSURE], says.two],
    ['only doubtful ones', [UNSURE], says.doubtful],
    ['none', ['改厕三座。'], says.none],
    ['nothing in it', [''], says.empty],
  ])('a report with %s', async (_name, report, answer) => {
    await pane.write(...report);
    pane.show(language);
    expect(pane.screen.getByRole('tabpanel').textContent).toBe(says.reading);
    await pane.says(answer);
  });

  test.each([
    ['ActivityLimitReached', says.busy],
    ['AccessDenied', says.isProtected],
  ] as const)('%s when it is read first: what to do, and to look again', async (code, answer) => {
    await pane.write(SURE);
    pane.office.host.protect(code === 'AccessDenied' ? 'protected' : 'none');
    fail(code);
    pane.show(language);
    await pane.says(answer);
    pane.office.host.failAtBatch = undefined;
    pane.fireEvent.click(pane.button(says.lookAgain));
    await pane.says(says.two);
  });
});

test('a report that is only protected is read all the same', async () => {
  await pane.write(SURE);
  pane.office.host.protect('protected');
  pane.show();
  await pane.says('还剩 2 / 2 处');
});

test('what Word does not explain is a calm word to the clerk and an error to the console', async () => {
  await pane.write(SURE);
  pane.office.host.failAtBatch = () => new HostError('GeneralException', 'as told');
  pane.show();
  await pane.says('Word 没有做成这一步请再试一次');
  expect(pane.reported).toMatchObject([{ name: 'WordFailure', code: 'unknown' }]);
});

test('looking again reads the report as it is now, tells it politely and keeps the focus on the button', async () => {
  await pane.write(SURE);
  pane.show();
  await pane.says('还剩 2 / 2 处');
  await pane.write(SURE, SURE);
  const button = pane.button('更多');
  button.focus();
  pane.fireEvent.click(button);
  pane.fireEvent.click(await pane.screen.findByRole('menuitem', { name: '重新查找' }));
  await pane.says('还剩 4 / 4 处');
  expect(document.activeElement).toBe(button);
  const polite = pane.screen.getAllByRole('status').map((each) => each.textContent);
  expect(polite.some((text) => text.includes('还剩 4 / 4 处'))).toBe(true);
});

test('an answer that comes after the pane has closed shows nothing and breaks nothing', async () => {
  await pane.write(SURE);
  pane.show();
  pane.cleanup();
  await pane.waitFor(() => {
    expect(pane.office.host.counts.syncs).toBe(2);
  });
  expect(document.body.textContent).toBe('');
});

/** The field of the row that is the current one. */
function field(): HTMLInputElement {
  return pane.screen.getByRole('textbox');
}

async function enter(value: string): Promise<void> {
  await pane.screen.findByRole('textbox');
  pane.fireEvent.change(field(), { target: { value } });
  pane.fireEvent.keyDown(field(), { key: 'Enter' });
}

test('a value is typed, filled in with Enter, and taken back', async () => {
  await pane.write('改厕XX座', '清淤XX条', '修路XX公里');
  pane.show();
  await pane.says('还剩 3 / 3 处');
  pane.fireEvent.click(await pane.waitFor(() => pane.buttonIn('placeholders', /清淤/)));
  await enter('1234');
  await pane.says('还剩 2 / 3 处');
  expect(pane.texts()).toEqual(['改厕XX座', '清淤1234条', '修路XX公里']);
  await pane.waitFor(() => {
    expect(document.activeElement).toBe(field());
  });
  expect(field().value).toBe('');
  pane.fireEvent.click(pane.button('撤销'));
  await pane.says('还剩 3 / 3 处');
  expect(pane.texts()).toEqual(['改厕XX座', '清淤XX条', '修路XX公里']);
});

test('what is left out of a value is told before it is filled in', async () => {
  await pane.write('改厕XX座');
  pane.show();
  await pane.says('还剩 1 / 1 处');
  pane.fireEvent.click(await pane.waitFor(() => pane.buttonIn('placeholders', /改厕/)));
  await pane.screen.findByRole('textbox');
  pane.fireEvent.change(field(), { target: { value: '3\u202e5' } });
  await pane.says('里面有看不见的字符：强制从右到左（U+202E），填的时候会去掉。');
  pane.fireEvent.keyDown(field(), { key: 'Enter' });
  await pane.says('还剩 0 / 1 处');
  expect(pane.texts()).toEqual(['改厕35座']);
});

test('a value that was not filled in stays in its field, beside what to do about it', async () => {
  await pane.write('改厕XX座');
  pane.show();
  await pane.says('还剩 1 / 1 处');
  pane.fireEvent.click(await pane.waitFor(() => pane.buttonIn('placeholders', /改厕/)));
  await pane.waitFor(() => {
    expect(pane.office.host.document.selection.isEmpty).toBe(false);
  });
  pane.office.host.protect('protected');
  await enter('35');
  await pane.says('这份稿子限制了编辑');
  await pane.waitFor(() => {
    expect(field().value).toBe('35');
  });
  expect(pane.texts()).toEqual(['改厕XX座']);
  pane.fireEvent.click(pane.button('知道了'));
  expect(document.body.textContent).not.toContain('这份稿子限制了编辑');
  pane.office.host.protect('none');
  pane.fireEvent.keyDown(field(), { key: 'Enter' });
  await pane.says('全部填完');
  expect(pane.texts()).toEqual(['改厕35座']);
});
