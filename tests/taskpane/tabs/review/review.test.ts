import { HostError } from '../../../../src/standin/protocol/hostError';
import { docxOf, paragraph } from '../../../docx';
import { readSelectedText } from '../../../word/selectedText';
import { openPane, type Pane } from '../../pane';
import { usePane } from '../../usePane';

let pane: Pane;
usePane(openPane, (opened) => (pane = opened));

const TWICE = '今年新修机耕道十二公里，受益农户三百多户，群众拍手称快';
const REPORT = [
  '青溪镇2026年工作总结',
  '一、修路',
  `截止目前，路已修通。${TWICE}。`,
  '二、改水',
  `截止11月底，改水两处。大家都说，${TWICE}。`,
  '各村都要落实三会一课。',
];

/** A button of the tab. */
function button(name: string): HTMLElement {
  return pane.buttonIn('review', name);
}

/** Shows the tab and checks a report of these paragraphs. */
async function check(...texts: string[]): Promise<void> {
  await pane.write(...texts);
  pane.show();
  pane.fireEvent.click(pane.screen.getByRole('tab', { name: '检查' }));
  await pane.waitFor(() => button('检查全文'));
  pane.fireEvent.click(button('检查全文'));
  await pane.waitFor(() => button('再查一遍'));
}

function cards(): string[] {
  return pane.screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

/** Opens the card that says something. */
async function open(message: string): Promise<HTMLElement> {
  const [title] = pane.buttonsIn('review', message);
  if (!title) throw new Error(`There is no card ${message}`);
  pane.fireEvent.click(title);
  const card = title.closest('li');
  if (!card) throw new Error('The card is no item of a list.');
  await pane.waitFor(() => pane.within(card).getByRole('button', { name: '不改' }));
  await idle();
  return card;
}

/** Waits until nothing is being done. */
function idle(): Promise<void> {
  return pane.waitFor(() => {
    expect(button('再查一遍').getAttribute('aria-disabled')).not.toBe('true');
  });
}

const JIEZHI = '到某时为止用“截至”';
const DUPLICATE = '这句话前面已经写过';

test('nothing is looked for before the clerk asks', async () => {
  await pane.write(...REPORT);
  pane.show();
  pane.fireEvent.click(pane.screen.getByRole('tab', { name: '检查' }));
  await pane.says('只在您点的时候查');
  expect(pane.screen.queryAllByRole('listitem')).toEqual([]);
});

test('what is found stands under the headings, counted by how grave it is', async () => {
  await check(...REPORT);
  expect(button('要改 3')).toBeTruthy();
  expect(button('建议 0')).toBeTruthy();
  expect(button('核对 1')).toBeTruthy();
  expect(pane.screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['一、修路1', '二、改水3']),
  );
  expect(cards()[0]).toContain('截止截至目前');
  pane.fireEvent.click(button('核对 1'));
  expect(cards()).toHaveLength(1);
  pane.fireEvent.click(button('核对 1'));
  expect(cards()).toHaveLength(4);
});

/** Checks the report and mends a mistake in both places at once. */
async function mendBoth(): Promise<void> {
  await check(...REPORT);
  const card = await open(JIEZHI);
  pane.fireEvent.click(pane.within(card).getByRole('button', { name: '全改 2' }));
  await pane.says('已改 2，不改 0');
  await idle();
}

test('the same mistake is mended everywhere at once, and taken back like a fill', async () => {
  await mendBoth();
  expect(pane.texts()[2]).toBe(`截至目前，路已修通。${TWICE}。`);
  expect(pane.texts()[4]).toContain('截至11月底');
  expect(pane.buttonsIn('review', JIEZHI)).toEqual([]);
  pane.fireEvent.click(button('撤销'));
  await pane.says('已改 0，不改 0');
  await idle();
  expect(pane.texts()).toEqual(REPORT);
  expect(pane.buttonsIn('review', JIEZHI)).toHaveLength(2);
});

test('many of a kind are one card; what is only taken out comes back as well', async () => {
  const lines = ['路修好了。 ', '水改好了。 ', '树栽好了。 '];
  await check(...lines);
  expect(cards()).toHaveLength(1);
  pane.fireEvent.click(button('全改 3 段末多了空格'));
  await pane.says('已改 3');
  await idle();
  expect(pane.texts()).toEqual(lines.map((line) => line.trim()));
  pane.fireEvent.click(button('撤销'));
  await pane.says('已改 0');
  await idle();
  expect(pane.texts()).toEqual(lines);
});

test('a sentence that stands twice is shown at both places', async () => {
  await check(...REPORT);
  const card = await open(DUPLICATE);
  expect(await readSelectedText()).toBe(TWICE);
  pane.fireEvent.click(pane.within(card).getByRole('button', { name: '另一处' }));
  await idle();
  expect(await readSelectedText()).toBe(TWICE);
  expect(pane.reported).toEqual([]);
});

test('what is left on purpose is remembered with the document, stands on the slip and can be brought back', async () => {
  await check(...REPORT);
  const card = await open(DUPLICATE);
  pane.fireEvent.click(pane.within(card).getByRole('button', { name: '不改' }));
  await pane.says('已改 0，不改 1');
  expect(pane.buttonsIn('review', DUPLICATE)).toEqual([]);
  pane.fireEvent.click(button('再查一遍'));
  await pane.waitFor(() => button('再查一遍'));
  await idle();
  await pane.says('已改 0，不改 1');
  pane.fireEvent.click(button('检查单'));
  await pane.says('查完，交稿前还有 2 件');
  await pane.says('查出的问题 3 处没看');
  const { prefer } = await import('../../../../src/taskpane/app/preferences');
  pane.act(() => {
    prefer({ signsOff: ['someone'] });
  });
  await pane.says('按设置，有 1 类符号不算占位符');
  pane.act(() => {
    prefer({ signsOff: [] });
  });
  expect(document.activeElement?.textContent).toBe('检查单');
  pane.fireEvent.click(button('还是要看'));
  pane.fireEvent.click(button('返回'));
  await pane.waitFor(() => button(DUPLICATE));
});

/** Checked again, the report has none of the rule's findings; the line of the rule brings them back. */
async function expectOffUntilBroughtBack(): Promise<void> {
  await checkAgain();
  expect(pane.buttonsIn('review', JIEZHI)).toEqual([]);
  pane.fireEvent.click(button('恢复检查 截止／截至'));
  expect(pane.buttonsIn('review', JIEZHI)).toHaveLength(2);
}

test('a rule is switched off for this report, which remembers it, and on again', async () => {
  await check(...REPORT);
  const card = await open(JIEZHI);
  pane.fireEvent.click(pane.within(card).getByRole('button', { name: '本稿不查这类' }));
  expect(pane.buttonsIn('review', JIEZHI)).toEqual([]);
  await expectOffUntilBroughtBack();
});

test('a rule is switched off for good: another report is not checked by it either, until it is on again', async () => {
  await check(...REPORT);
  const card = await open(JIEZHI);
  pane.fireEvent.click(pane.within(card).getByRole('button', { name: '以后都不查' }));
  expect(pane.buttonsIn('review', JIEZHI)).toEqual([]);
  await pane.says('截止／截至 · 所有稿子');
  await pane.office.open(docxOf(REPORT.map((text) => paragraph(text)).join('')));
  await expectOffUntilBroughtBack();
});

test('a report that has changed meanwhile is not touched', async () => {
  await check(...REPORT);
  const card = await open(JIEZHI);
  await pane.office.open(docxOf(paragraph('别的稿子。')));
  pane.fireEvent.click(pane.within(card).getByRole('button', { name: '改' }));
  await pane.says('没有改');
  expect(pane.texts()).toEqual(['别的稿子。']);
});

const LOCKED = '<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>';

test('what stands in a locked control is not mended, and why is said', async () => {
  await check('');
  await pane.office.open(docxOf(`${LOCKED}${paragraph('截止目前，路已修通。')}</w:sdtContent></w:sdt>`));
  pane.fireEvent.click(button('再查一遍'));
  const card = await pane.waitFor(() => open(JIEZHI));
  pane.fireEvent.click(pane.within(card).getByRole('button', { name: '改' }));
  await pane.says('锁定了内容');
  expect(pane.texts()[0]).toBe('截止目前，路已修通。');
});

test('what Word did not take back can be taken back again', async () => {
  await mendBoth();
  pane.office.host.failAtBatch = (_sync, { paths }) =>
    [...paths.values()].some(({ name }) => name === 'InsertText')
      ? new HostError('GeneralException', 'Word stopped')
      : undefined;
  pane.fireEvent.click(button('撤销'));
  await pane.waitFor(() => button('知道了'));
  pane.office.host.failAtBatch = undefined;
  await idle();
  pane.fireEvent.click(button('撤销'));
  await pane.says('已改 0，不改 0');
  await idle();
  expect(pane.texts()).toEqual(REPORT);
});

const TRACED = [
  paragraph('青溪镇2026年工作总结'),
  `<w:p><w:r><w:t>改厕</w:t></w:r><w:ins w:author="a"><w:r><w:t>35座</w:t></w:r></w:ins><w:r><w:t>，修路九公里。</w:t></w:r></w:p>`,
  `<w:p><w:ins w:author="a"><w:r><w:t>清淤</w:t></w:r></w:ins><w:r><w:t>九条。</w:t></w:r></w:p>`,
  paragraph('截止目前，沟已清完。', ['别写这句。', '<w:vanish/>']),
].join('');
const TRACKED = '<w:trackRevisions/>';

/** Checks a report that stands open already. */
async function checkAgain(): Promise<void> {
  pane.fireEvent.click(button('再查一遍'));
  await pane.waitFor(() => button('停止'));
  await pane.waitFor(() => button('再查一遍'));
  await idle();
}

test('what must not go out with the report is told, place by place, and stands on the slip', async () => {
  await check('');
  await pane.office.open(docxOf(TRACED));
  await checkAgain();
  await pane.says('修订 2 处没接受');
  await pane.says('隐藏文字 1 处');
  for (const text of ['35座', '清淤', '35座']) {
    pane.fireEvent.click(button('去看 修订 2 处没接受'));
    await pane.waitFor(async () => {
      expect(await readSelectedText()).toBe(text);
    });
    await idle();
  }
  pane.fireEvent.click(button('检查单'));
  await pane.waitFor(() => button('打印'));
  await pane.says('隐藏文字 1 处');
  expect(pane.screen.queryByText('没有', { selector: 'div' })).toBeNull();
});

test('what the file keeps of the pane is told until it is taken out', async () => {
  await check(...REPORT);
  const card = await open(DUPLICATE);
  pane.fireEvent.click(pane.within(card).getByRole('button', { name: '不改' }));
  await pane.says('窗格在文件里的记录 1 条');
  pane.fireEvent.click(button('去清掉 窗格在文件里的记录 1 条'));
  await pane.says('检查时不改的 1 处');
  pane.fireEvent.click(button('清掉'));
  await pane.says('清掉了，请保存稿子');
  pane.fireEvent.click(button('返回'));
  await pane.waitFor(() => button(DUPLICATE));
  await pane.waitFor(() => {
    expect(pane.screen.queryByText(/窗格在文件里的记录/)).toBeNull();
  });
});

test('a change that is tracked is one more to be accepted', async () => {
  await check('');
  await pane.office.open(docxOf(TRACED, TRACKED));
  await checkAgain();
  await pane.says('修订 2 处没接受');
  const card = await open(JIEZHI);
  pane.fireEvent.click(pane.within(card).getByRole('button', { name: '改' }));
  await pane.says('修订 3 处没接受');
});

test('placeholders lead to where they are filled in', async () => {
  await check('改厕XX座。');
  await pane.says('占位符 1 处没填');
  pane.fireEvent.click(button('去填 占位符 1 处没填'));
  expect(pane.screen.getByRole('tab', { name: '占位符' }).getAttribute('aria-selected')).toBe('true');
  await pane.waitFor(() => {
    expect(pane.button('标记全部').getAttribute('aria-disabled')).not.toBe('true');
  });
});
