import { HostError } from '../../src/standin/protocol/hostError';
import { openPane, type Pane } from './pane';

let pane: Pane;
beforeAll(async () => {
  pane = await openPane();
});
afterEach(() => {
  pane.tidy();
});
afterAll(() => {
  expect(pane.office.host.faults).toEqual([]);
  pane.close();
});

const SURE = '改厕XX座，培训X次。';
const UNSURE = '王某某表示感谢。';

describe.each([
  {
    language: 'zh-CN',
    reading: '正在通读稿子…',
    two: '还没填2处',
    twoAndOne: '还没填2处另有 1 处拿不准，请自己看一眼。',
    onlyUnsure: '没有肯定要填的地方另有 1 处拿不准，请自己看一眼。',
    none: '没有找到占位符稿子里没有 XX、20XX、____ 这样还没填的地方。',
    busy: 'Word 正忙着等保存、打印或打开的对话框结束，再重新查找。',
    isProtected: '这份稿子限制了编辑在“审阅”选项卡点“限制编辑”，停止保护，再重新查找。',
    oldWord: '这个版本的 Word 太旧',
    other: '请在 Word 里打开',
  },
  {
    language: 'en-US',
    reading: 'Reading the report…',
    two: 'Still to fill2places',
    twoAndOne: 'Still to fill2places1 uncertain place: please have a look yourself.',
    onlyUnsure: 'Nothing that surely needs filling1 uncertain place: please have a look yourself.',
    none: 'No placeholders foundThe report has no XX, 20XX or ____ left to fill.',
    busy: 'Word is busyWait for saving, printing or an open dialog to end, then look again.',
    isProtected:
      'Editing is restrictedOn the Review tab, choose Restrict Editing, stop protection and look again.',
    oldWord: 'This Word is too old',
    other: 'Please open this in Word',
  },
] as const)('in $language', ({ language, ...says }) => {
  test.each([
    ['placeholders', [SURE], says.two],
    ['placeholders and uncertain ones', [SURE, UNSURE], says.twoAndOne],
    ['only uncertain ones', [UNSURE], says.onlyUnsure],
    ['none', ['改厕三座。'], says.none],
  ])('a report with %s', async (_name, report, answer) => {
    await pane.write(...report);
    pane.show(language);
    expect(pane.screen.getByRole('status').textContent).toBe(says.reading);
    expect(await pane.answer()).toBe(answer);
  });

  test('Word is busy', async () => {
    await pane.write(SURE);
    pane.office.host.failAtBatch = (sync) =>
      sync === 1 ? new HostError('ActivityLimitReached', 'as told') : undefined;
    pane.show(language);
    expect(await pane.answer()).toBe(says.busy);
  });

  test('the report is protected', async () => {
    await pane.write(SURE);
    pane.office.host.protect('protected');
    pane.office.host.failAtBatch = (sync) =>
      sync === 1 ? new HostError('AccessDenied', 'as told') : undefined;
    pane.show(language);
    expect(await pane.answer()).toBe(says.isProtected);
  });

  test.each(['oldWord', 'other'] as const)('opened in %s: a heading, and nothing to press', (host) => {
    pane.show(language, host);
    expect(pane.screen.getByRole('heading', { level: 1 }).textContent).toBe(says[host]);
    expect(pane.screen.queryByRole('button')).toBeNull();
  });
});

test('a report that is only protected is read all the same', async () => {
  await pane.write(SURE);
  pane.office.host.protect('protected');
  pane.show();
  expect(await pane.answer()).toBe('还没填2处');
});

test('what Word does not explain is a calm word to the clerk and an error to the console', async () => {
  await pane.write(SURE);
  pane.office.host.failAtBatch = 1;
  pane.show();
  expect(await pane.answer()).toBe('没能读完稿子重新查找一次；还不行，关掉窗格再打开。');
  expect(pane.reported).toMatchObject([{ name: 'WordFailure', code: 'unknown' }]);
});

test('looking again reads the report as it is now, tells it politely and keeps the focus on the button', async () => {
  await pane.write(SURE);
  pane.show();
  expect(await pane.answer()).toBe('还没填2处');
  expect(pane.screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
  await pane.write(SURE, SURE);
  pane.button().focus();
  pane.fireEvent.click(pane.button());
  expect(pane.screen.getByRole('status').textContent).toBe('正在通读稿子…');
  expect(await pane.answer()).toBe('还没填4处');
  expect(document.activeElement).toBe(pane.button());
});

test('while the report is being read, the button does nothing', async () => {
  await pane.write(SURE);
  pane.show();
  pane.fireEvent.click(pane.button());
  await pane.answer();
  expect(pane.office.host.counts.syncs).toBe(1);
});

test('an answer that comes after the next look has begun is dropped', async () => {
  const { useCount } = await import('../../src/taskpane/count/useCount');
  await pane.write(SURE);
  pane.office.host.failAtBatch = (sync) =>
    sync === 1 ? new HostError('ActivityLimitReached', 'as told') : undefined;
  const seen: unknown[] = [];
  const { result } = pane.renderHook(() => {
    const counting = useCount();
    seen.push(counting.count?.step);
    return counting;
  });
  pane.act(() => {
    result.current.lookAgain();
  });
  await pane.waitFor(() => {
    expect(result.current.count).toEqual({ step: 'counted', sure: 2, unsure: 0 });
  });
  expect(pane.office.host.counts.syncs).toBe(2);
  expect(seen).not.toContain('failed');
});

test('an answer that comes after the pane has closed is dropped', async () => {
  await pane.write(SURE);
  pane.show();
  pane.cleanup();
  await pane.waitFor(() => {
    expect(pane.office.host.counts.syncs).toBe(1);
  });
  expect(document.body.textContent).toBe('');
});
