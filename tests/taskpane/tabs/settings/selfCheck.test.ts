import { newDocument } from '../../../../src/layout/newDocument';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { SelfCheck } from '../../../../src/taskpane/tabs/settings/selfCheck/session';
import { begin } from '../../../../src/word/selfCheck/course';
import { ALL_EXPERIMENTS, EXPERIMENTS } from '../../../../src/word/selfCheck/experiments';
import { stampOf } from '../../../../src/word/selfCheck/sheet';
import { openPane, type Pane } from '../../pane';

const KEY = 'nigao.selfCheck';
const opened: Uint8Array[] = [];
let pane: Pane;

beforeAll(async () => {
  pane = await openPane({ keepsUndo: true, onOpenDocument: (bytes) => void opened.push(bytes) });
});
beforeEach(async () => {
  await pane.office.open(WordDocument.blank().save());
});
afterEach(async () => {
  await pane.tidy();
  localStorage.clear();
  pane.office.host.quirks.clear();
  Reflect.deleteProperty(navigator, 'clipboard');
});
afterAll(() => {
  expect(pane.office.host.faults).toEqual([]);
  pane.close();
});

/** A button by what it says, or what it is called: asking for its role would take long in so large a pane. */
function button(name: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll('button')];
  return all.find(({ textContent, ariaLabel }) => textContent === name || ariaLabel === name);
}

/** Waits for a button, and presses it. */
async function press(name: string): Promise<void> {
  await pane.waitFor(() => {
    expect(button(name)).toBeDefined();
  });
  await pane.act(async () => {
    pane.fireEvent.click(button(name) as HTMLElement);
    await Promise.resolve();
  });
}

/** Opens the pane with the page of the self-check. */
async function openPage(language: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<void> {
  pane.show(language);
  for (const name of language === 'zh-CN' ? ['设置', '打开自检'] : ['Settings', 'Open the self-check'])
    await press(name);
  await pane.waitFor(() => {
    expect(button(language === 'zh-CN' ? '返回设置' : 'Back to the settings')).toBeDefined();
  });
}

interface Kept {
  readonly outcomes?: readonly object[];
  readonly underway?: string;
  readonly step?: string;
  readonly isOver?: boolean;
}

/** Keeps a run, as if one had begun before. */
function keep(run: Kept): void {
  localStorage.setItem(
    KEY,
    JSON.stringify({ ...{ id: 'abc123', day: '2026-11-28', outcomes: [], isOver: false }, ...run }),
  );
}

/** A run in which all is done that needs nobody goes on in its document, and comes to the first step of the clerk. */
async function goOnToStep(): Promise<void> {
  await begin(stampOf('abc123'));
  keep({ outcomes: EXPERIMENTS.map(({ id }) => ({ id, verdict: 'asExpected', came: '' })) });
  await openPage();
  await pane.says('上次的自检还没做完');
  await press('继续自检');
  await pane.says('按一次 Ctrl+Z');
}

/** A list of what came, by the name of its group. */
function group(name: string): string[] {
  const [section] = [...document.querySelectorAll('section')].filter(({ ariaLabel }) => ariaLabel === name);
  return [...(section?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
}

test('a document that is not empty is not touched; a new one is offered, where it can begin', async () => {
  await pane.write('改厕XX座。');
  const before = pane.office.save();
  await openPage();
  await pane.says('这份文档不是空白的');
  expect(button('开始自检')).toBeUndefined();
  await press('新建空白文档');
  await pane.says('请到新窗口里打开拟稿助手');
  expect(opened).toEqual([newDocument([], { title: '', language: 'zh-CN' })]);
  expect(pane.office.save()).toEqual(before);

  await pane.office.open(opened[0] as Uint8Array);
  await press('再看一次');
  await pane.says('开始自检');
});

test('a document that was filled since it was looked at is not touched either', async () => {
  await openPage();
  await pane.says('开始自检');
  await pane.write('改厕XX座。');
  await press('开始自检');
  await pane.says('这份文档不是空白的');
  expect(pane.texts()).toEqual(['改厕XX座。']);
});

test('the way back gives the focus back, and what is typed in the settings stays', async () => {
  await openPage();
  const [field] = document.querySelectorAll('#panel-settings input');
  if (!field) throw new Error('there is no field in the settings');
  pane.fireEvent.change(field, { target: { value: '青溪镇' } });
  expect(document.activeElement?.textContent).toBe('自检');
  await press('返回设置');
  expect(document.activeElement).toBe(button('打开自检'));
  expect((field as HTMLInputElement).value).toBe('青溪镇');
});

test('it begins, shows how far it is, and can be stopped', async () => {
  await openPage();
  await press('开始自检');
  await pane.says('停下');
  expect(pane.texts()[0]).toMatch(/^nigao-self-check-[a-z0-9]{6}$/);
  expect(document.querySelector('[role=progressbar]')?.getAttribute('aria-label')).toMatch(
    /^已试 \d+ \/ 7\d 项$/,
  );
  await press('停下');
  await pane.says('停下了，试了');
  expect(pane.texts()).toEqual(['']);
  await press('再做一次');
  await pane.says('开始自检');
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('stopping is heard while a step is prepared', async () => {
  await begin(stampOf('abc123'));
  keep({ outcomes: EXPERIMENTS.map(({ id }) => ({ id, verdict: 'asExpected', came: '' })) });
  const check = new SelfCheck({ take: () => undefined, where: () => 'pane · field' });
  check.look();
  await pane.waitFor(() => {
    expect(check.getState().phase).toBe('resumable');
  });
  check.goOn();
  check.stop();
  await pane.waitFor(() => {
    expect(check.getState()).toMatchObject({ phase: 'over', run: { isOver: true } });
  });
  expect(pane.texts()).toEqual(['']);
});

test('step after step, over the closing of the document, to the end', async () => {
  await goOnToStep();
  expect(pane.texts()[1]).toBe('甲乙');
  pane.office.host.undo();
  await press('做好了');
  for (const next of ['按四次', '按两次', '防汛抗旱', '批注框']) {
    await pane.says(next);
    await press('做不到');
  }
  await pane.says('请保存文档');
  expect(button('做好了')).toBeUndefined();

  const saved = pane.office.save();
  pane.cleanup();
  await pane.office.open(saved);
  await openPage();
  await press('继续自检');
  await pane.says('自检做完了。');
  expect(pane.texts()).toEqual(['']);
  expect(group('撤销').map((line) => line.slice(-3))).toEqual(['没有做', '没有做', '步符合']);
  expect(group('保存').every((line) => line.endsWith('符合'))).toBe(true);
  expect(group('保存')).toHaveLength(3);
});

test('what comes otherwise stands first, with what was expected', async () => {
  keep({
    isOver: true,
    outcomes: [
      { id: 'textOfTab', verdict: 'asExpected', came: '' },
      { id: 'searchTellsQuotes', verdict: 'asExpected', came: '0' },
      { id: 'searchTellsWidth', verdict: 'otherwise', came: '2' },
    ],
  });
  await openPage();
  await pane.says('符合 2 · 不符 1');
  expect(
    [...document.querySelectorAll('dialog:last-of-type h3')].map(({ textContent }) => textContent),
  ).toEqual(['查找', '文字']);
  expect(group('查找')).toEqual(['查找 X 找不到全角的 Ｘ不符应为：1实为：2', '查找直引号找不到弯引号符合']);
});

test('another document is left alone while one is under way; that one can be dropped', async () => {
  keep({});
  await pane.write('改厕XX座。');
  await openPage();
  await pane.says('不在这份文档里');
  await press('放弃那一次');
  await pane.says('这份文档不是空白的');
  expect(pane.texts()).toEqual(['改厕XX座。']);
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('an experiment from which Word has not come back has failed', async () => {
  keep({ underway: 'longReport' });
  await openPage();
  await pane.says('出错 1');
  expect(group('快慢').join('')).toContain('NoAnswer');
});

test('a step that was broken off begins anew: what could be undone is forgotten', async () => {
  await goOnToStep();
  pane.cleanup();
  await pane.office.open(pane.office.save());
  await openPage();
  await press('继续自检');
  await pane.says('按一次 Ctrl+Z');
  expect(pane.texts()[1]).toBe('甲乙');
});

test.each([
  ['no JSON', '{'],
  ['another shape', '[]'],
  ['an id of somebody else', '{"id":"<b>","day":"2026-11-28","outcomes":[],"isOver":false}'],
  ['no outcomes', '{"id":"abc123","day":"2026-11-28","outcomes":{},"isOver":false}'],
])('what is kept is looked at: %s is none', async (_name, kept) => {
  localStorage.setItem(KEY, kept);
  await openPage();
  await pane.says('开始自检');
});

test('of outcomes that are kept those that are none of ours are passed over', async () => {
  keep({
    isOver: true,
    outcomes: [
      { id: 'textOfTab', verdict: 'asExpected', came: '甲' },
      { id: 'textOfTab', verdict: 'otherwise', came: '乙' },
      { id: 'unknown', verdict: 'asExpected', came: '甲' },
      { id: 'textOfCell', verdict: 'fine', came: '甲' },
      { id: 'textOfNote', verdict: 'failed', came: 'x'.repeat(3000) },
    ],
  });
  await openPage('en-US');
  await pane.says(`Stopped: 1 of ${ALL_EXPERIMENTS.length} tried.`);
  expect(group('Texts')).toEqual(['A tab reads as one characterotherwiseExpected: 甲\\u0009乙Came: 乙']);
});

describe('the table', () => {
  const table = [
    '自检\t2026-11-28',
    'Word\tPC\t16.0.10417.20012',
    'WordApi\t1.3',
    'WordApiDesktop\t–',
    '',
    '编号\t试了什么\t应为\t实为\t结论',
    'textOfDeletion\t段落文字里没有修订删掉的字\t甲乙\t甲丙乙\t不符',
  ].join('\n');

  beforeEach(() => {
    keep({ isOver: true, outcomes: [{ id: 'textOfDeletion', verdict: 'otherwise', came: '甲丙乙' }] });
  });

  test('is copied', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });
    await openPage();
    await press('复制结果');
    await pane.says('已复制。');
    expect(writeText).toHaveBeenCalledWith(table);
  });

  test.each([
    ['closed', { writeText: () => Promise.reject(new Error('NotAllowedError')) }],
    ['not there', undefined],
  ])('is shown and selected where the clipboard is %s', async (_name, clipboard) => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await openPage();
    await press('复制结果');
    await pane.says('没能自动复制');
    const [field] = document.querySelectorAll('textarea');
    if (!field) throw new Error('there is no text to copy');
    expect(field.value).toBe(table);
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(table);
  });
});
