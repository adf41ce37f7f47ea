import { EMPTY_LIBRARY, type Library } from '../../../../src/library/own/library';
import type * as All from '../../../../src/taskpane/app/messages/all';
import type * as Editors from '../../../../src/taskpane/tabs/settings/SkeletonEditor';
import type * as Contexts from '../../../../src/taskpane/libraryStore/LibraryStoreContext';
import type * as Shelves from '../../../../src/taskpane/libraryStore/libraryStore';
import { libraryWith, section } from '../../../library/own/samples';
import { CATALOGUES } from '../../catalogues';
import { openSettingsPane, type SettingsPane } from './settingsPane';

let pane: SettingsPane;
let SkeletonEditor: typeof Editors.SkeletonEditor;
let LibraryStoreContext: typeof Contexts.LibraryStoreContext;
let LibraryStore: typeof Shelves.LibraryStore;
let all: typeof All;
beforeAll(async () => {
  pane = await openSettingsPane();
  ({ SkeletonEditor } = await import('../../../../src/taskpane/tabs/settings/SkeletonEditor'));
  ({ LibraryStoreContext } = await import('../../../../src/taskpane/libraryStore/LibraryStoreContext'));
  ({ LibraryStore } = await import('../../../../src/taskpane/libraryStore/libraryStore'));
  all = await import('../../../../src/taskpane/app/messages/all');
});
afterEach(() => pane.tidy());
afterAll(() => {
  pane.close();
});

const onDone = jest.fn<undefined, [id: string, kind: string]>();
const onCancel = jest.fn<undefined, []>();

/** The editor over a library. @param id of the one in it that is changed */
function edit(
  library: Library,
  markdown: string,
  id: string | null,
  language: keyof typeof CATALOGUES = 'zh-CN',
): void {
  onDone.mockReset();
  onCancel.mockReset();
  if (library !== EMPTY_LIBRARY) pane.keep(library);
  const libraryStore = new LibraryStore();
  pane.render(
    <all.AllMessagesContext value={all.allMessages(CATALOGUES[language])}>
      <LibraryStoreContext value={libraryStore}>
        <SkeletonEditor markdown={markdown} id={id} onDone={onDone} onCancel={onCancel} />
      </LibraryStoreContext>
    </all.AllMessagesContext>,
  );
}

function field(name: string): HTMLTextAreaElement {
  return pane.screen.getByRole('textbox', { name });
}

function type(name: string, value: string): void {
  pane.fireEvent.change(field(name), { target: { value } });
}

function press(name: string): void {
  pane.fireEvent.click(pane.button(name));
}

/** What the form says is wrong: at each field, then with none of them alone. */
function said(): string[] {
  const atFields = pane.screen
    .getAllByRole('textbox')
    .filter((each) => each.getAttribute('aria-invalid') === 'true')
    .flatMap((each) =>
      linesIn(document.getElementById(each.getAttribute('aria-describedby')?.split(' ')[0] ?? '')),
    );
  return [...atFields, ...linesIn(pane.screen.getByRole('status'))];
}

function linesIn(element: Element | null): string[] {
  return [...(element?.querySelectorAll('div') ?? [])].map(({ textContent }) => textContent);
}

const BODY = '### 抓好林长制工作\n\n巡林XX次。';

/** The lines as they stand on the page: the number, and what is written. */
function lines(): string[] {
  const fields = pane.screen.getAllByRole('textbox').filter((each) => each instanceof HTMLTextAreaElement);
  return fields.map((each) => {
    const number = each.parentElement?.previousElementSibling?.textContent ?? '';
    return number + each.value;
  });
}

describe('as it will stand', () => {
  const markdown = `---\nid: own-lin\nname: 林长制\n---\n\n### 抓好林长制工作\n\n巡林XX次，约5\\*6米。\n\n#### 抓防火\n\n巡山XX次。\n\n> ### 建好林长制\n>\n> 明年巡林XX次。\n`;

  test('headings are numbered headings, text is text, and no markup is to be seen', () => {
    edit(libraryWith([markdown]), markdown, 'own-lin');
    expect(lines()).toEqual([
      '（一）抓好林长制工作',
      '巡林XX次，约5*6米。',
      '1.抓防火',
      '巡山XX次。',
      '（一）建好林长制',
      '明年巡林XX次。',
    ]);
    expect(document.querySelector('dialog')?.textContent).not.toMatch(/#|\\\\|> /);
    const marked = [...document.querySelectorAll('dialog mark')].map(({ textContent }) => textContent);
    expect(marked).toEqual(['XX', 'XX', 'XX']);
  });

  test('it is edited there: a line break makes a paragraph, Backspace at its beginning takes that back', () => {
    edit(libraryWith([markdown]), markdown, 'own-lin');
    type('第 4 行，正文', '巡山XX次。\n宣传XX场。');
    expect(lines().slice(3, 5)).toEqual(['巡山XX次。', '宣传XX场。']);
    expect(document.activeElement).toBe(field('第 5 行，正文'));
    pane.fireEvent.keyDown(field('第 5 行，正文'), { key: 'Backspace', isComposing: true });
    expect(lines()).toHaveLength(7);
    pane.fireEvent.keyDown(field('第 5 行，正文'), { key: 'Backspace' });
    expect(lines()[3]).toBe('巡山XX次。宣传XX场。');
    expect(document.activeElement).toBe(field('第 4 行，正文'));
    type('第 1 行，标题', '二、抓实林长制。');
    press('保存');
    expect(pane.kept().skeletons[0]?.markdown).toBe(
      markdown.replace('抓好林长制工作', '抓实林长制').replace('巡山XX次。', '巡山XX次。宣传XX场。'),
    );
  });

  test('what would be markup is written as it stands', () => {
    edit(libraryWith([markdown]), markdown, 'own-lin');
    type('第 2 行，正文', '# 五*六 {次}');
    press('保存');
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(pane.kept().skeletons[0]?.summary[1]).toEqual({ type: 'paragraph', text: '# 五*六 ｛次｝' });
  });

  test('a line is made a heading, and text again', () => {
    edit(libraryWith([markdown]), markdown, 'own-lin');
    pane.fireEvent.focus(field('第 4 行，正文'));
    const look = (): HTMLSelectElement => pane.screen.getByRole('combobox', { name: '这一行是' });
    pane.fireEvent.change(look(), { target: { value: '4' } });
    expect(lines()[3]).toBe('（1）巡山XX次。');
    pane.fireEvent.change(look(), { target: { value: 'paragraph' } });
    expect(lines()[3]).toBe('巡山XX次。');
  });

  test('what is wrong with a line is told at it', () => {
    edit(libraryWith([markdown]), markdown, 'own-lin');
    pane.fireEvent.focus(field('第 4 行，正文'));
    pane.fireEvent.change(pane.screen.getByRole('combobox', { name: '这一行是' }), {
      target: { value: '2' },
    });
    press('保存');
    expect(onDone).not.toHaveBeenCalled();
    expect(field('第 4 行，标题').getAttribute('aria-invalid')).toBe('true');
    expect(pane.screen.getByRole('status').textContent).toContain('还没保存，有 1 处要改。');
  });
});

test('a new one gets its id from its name', () => {
  edit(EMPTY_LIBRARY, '', null);
  expect(document.activeElement?.textContent).toBe('收为我的骨架');
  press('高级');
  type('名称', '林长制');
  type('标签', '森林，防火 林长');
  type('内容', BODY);
  press('保存');
  const [skeleton] = pane.kept().skeletons;
  expect(skeleton).toMatchObject({
    name: '林长制',
    kind: 'section',
    tags: ['森林', '防火', '林长'],
    lead: null,
  });
  expect(skeleton?.id).toMatch(/^own-skeleton-/);
  expect(onDone).toHaveBeenCalledWith(skeleton?.id, 'section');
});

test('a draft from the report is shown in fields; Enter in the name saves it', () => {
  edit(EMPTY_LIBRARY, `---\nid: own-x\nname: \nkind: report\n---\n\n# 报告\n\n${BODY}\n`, null);
  expect(field('名称').value).toBe('');
  press('高级');
  expect(field('内容').value).toBe(`# 报告\n\n${BODY}`);
  expect(pane.screen.getByRole<HTMLSelectElement>('combobox', { name: '类型' }).value).toBe('report');
  type('名称', '半年报告');
  type('内容', '# 报告\n\n## 一年来\n\n巡林XX次。');
  pane.fireEvent.keyDown(field('名称'), { key: 'Enter', isComposing: true });
  expect(onDone).not.toHaveBeenCalled();
  pane.fireEvent.keyDown(field('名称'), { key: 'Enter' });
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(pane.kept().skeletons[0]).toMatchObject({ name: '半年报告', kind: 'report' });
});

test('one that is changed keeps its id, and what the form does not ask for', () => {
  const markdown = `---\nid: own-lin\nname: 林长制\ntags: 森林\nlead: 一年来，林长制落地见效。\n---\n\n${BODY}\n`;
  const library = libraryWith([markdown, section('防汛抗旱')]);
  edit(library, markdown, 'own-lin');
  press('高级');
  expect(field('领句').value).toBe('一年来，林长制落地见效。');
  type('名称', '林长制工作');
  press('保存');
  expect(onDone).toHaveBeenCalledWith('own-lin', 'section');
  expect(pane.kept().skeletons[0]?.markdown).toBe(markdown.replace('林长制\n', '林长制工作\n'));
  expect(pane.kept().skeletons[1]).toEqual(library.skeletons[1]);
});

test('what is saved unchanged is the same to the letter, whatever stands in it', () => {
  const markdown = `---\nid: own-lin\nname: 林长制\n---\n\n${BODY}\n\n1\\. 约5\\*6米，{unit}。\n\n> 明年巡林XX次。\n`;
  const library = libraryWith([markdown]);
  edit(library, markdown, 'own-lin');
  press('保存');
  expect(pane.kept()).toEqual(library);
});

test('all that is wrong is told by line, and the first of it is selected', () => {
  edit(EMPTY_LIBRARY, '', null);
  press('高级');
  type('内容', '### 一、抓好林长制工作。\n\n**重要**\n- 列表\n\n巡林{次}。');
  press('保存');
  expect(said()).toEqual([
    '请写上名称。',
    '第 1 行：标题“一、抓好林长制工作。”末尾请去掉句号。',
    '第 3 行：“**重要**”里有这里不用的格式（* ** [ ] < 列表、表格等）。请改成普通文字。',
    '第 4 行：“- 列表”里有这里不用的格式（* ** [ ] < 列表、表格等）。请改成普通文字。',
    '第 6 行：“{次}”认不出。请用 {unit}、{self}、{county}、{year}、{nextYear} 等。',
  ]);
  expect(document.activeElement).toBe(field('名称'));
  expect(field('名称').getAttribute('aria-invalid')).toBe('true');
  type('名称', '林长制');
  type('内容', '### 抓好林长制工作\n\n**重要**');
  press('保存');
  expect(said()).toHaveLength(1);
  const body = field('内容');
  expect(body.value.slice(body.selectionStart, body.selectionEnd)).toBe('**重要**');
  expect(onDone).not.toHaveBeenCalled();
  expect(localStorage.length).toBe(0);
});

test.each([
  ['no content', '林长制', '', '还没有内容。请写上标题和段落。'],
  ['a name that is too long', '林'.repeat(61), BODY, '名称请控制在 60 字以内。'],
  [
    'an address that runs',
    '林长制',
    '见 javascript:alert(1)。',
    '第 1 行：“javascript:alert(1)。”是网页代码，不能收。请删掉这段文字。',
  ],
  [
    'a title in a section',
    '林长制',
    '# 报告',
    '第 1 行：“# ”大标题只有整篇才有。请写成“## ”，或改成整篇（kind: report）。',
  ],
  ['a name that is taken', '“防汛抗旱”', BODY, '这个名称已经有了。请换个名称，或只留一条。'],
])('%s is told', (_name, name, body, told) => {
  edit(libraryWith([section('防汛抗旱')]), '', null);
  press('高级');
  type('名称', name);
  type('内容', body);
  press('保存');
  expect(said()).toEqual([told]);
  expect(pane.kept().skeletons).toHaveLength(1);
});

test('more than ten faults are counted', () => {
  edit(EMPTY_LIBRARY, '', null);
  press('高级');
  type('名称', '林长制');
  type('内容', Array.from({ length: 14 }, () => '**重要**').join('\n\n'));
  press('保存');
  expect(said()).toHaveLength(11);
  expect(said().at(-1)).toBe('还有 4 处，改完这些再看。');
});

test('one that another pane has removed can be saved as new', () => {
  edit(libraryWith([section('防汛抗旱')]), `---\nid: own-lin\nname: 林长制\n---\n\n${BODY}\n`, 'own-lin');
  press('保存');
  expect(said()).toEqual(['这一条已经不在库里，可能在别的窗格删掉了。可以另存为新的。']);
  press('另存为新骨架');
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(pane.kept().skeletons.map(({ name }) => name)).toEqual(['防汛抗旱', '林长制']);
});

test('cancelled, it keeps nothing', () => {
  edit(EMPTY_LIBRARY, '', null, 'en-US');
  type('Name', '林长制');
  press('Cancel');
  expect(onCancel).toHaveBeenCalledTimes(1);
  expect(localStorage.length).toBe(0);
});
