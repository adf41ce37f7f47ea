import { handInZhCn as handIn } from '../../src/taskpane/tabs/placeholders/handIn/messages/zhCn';
import { ledgerZhCn as ledger } from '../../src/taskpane/tabs/placeholders/ledger/messages/zhCn';
import { WordDocument } from '../../src/standin/document/wordDocument';
import { Writer } from './clerk/fromNothing';
import { EveningHands } from './clerk/hands/evening';
import { save, textsIn } from './trial/savedReport';
import { longTest } from '../amount';
import { useTrial } from './trial/trialPage';

// A clerk's whole evening without a mouse, from the empty document to the saved one: after each key the focus is on something
// that can be seen.

const trial = useTrial();

const SET = { 单位名称: '青溪镇', 所属县: '青山县', 年度: '2026' };

longTest(
  'the unit, a whole report, a phrase, values, the ledger, a review, what is taken out, the library',
  async () => {
    const opened = await trial.open(WordDocument.blank().save());
    await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const clerk = new Writer(opened);
    const hands = new EveningHands(clerk);

    await hands.press(clerk.button('设置'));
    for (const [label, value] of Object.entries(SET))
      await hands.write(clerk.pane.getByRole('textbox', { name: label }), value);
    await hands.press(clerk.button('保存'));
    await clerk.sees(/^已保存/);
    await hands.press(clerk.button('返回'));

    await hands.show('骨架');
    await hands.pick('整篇');
    await hands.tickLine(/^总结和计划（条目体）/);
    await hands.press(clerk.button('预览'));
    await hands.press(clerk.pane.getByRole('dialog').getByRole('button', { name: '插入', exact: true }));
    await clerk.sees(/^已插入/);
    const whole = await clerk.texts();
    expect(whole[0]).toBe('青溪镇2026年工作总结和2027年工作计划');

    await hands.show('用语');
    await hands.write(clerk.pane.getByRole('searchbox', { name: '找用语' }), 'sgbz');
    await clerk.pane
      .getByRole('button', { name: /^四个不摘/ })
      .first()
      .waitFor();
    await hands.enter();
    await hands.press(clerk.button('插入并展开'));
    await clerk.sees(/^已插入/);
    expect((await clerk.texts()).join()).toContain('摘帽不摘责任');

    await hands.show('占位符');
    const values = await hands.fillSome(3);
    const filled = await clerk.texts();
    expect(filled.filter((text, at) => text !== whole[at])).not.toEqual([]);

    await hands.show('台账');
    await clerk.button(ledger.sendWays).waitFor();
    await hands.choose(clerk.button(ledger.sendWays), clerk.menuItem(ledger.copyTable));
    await clerk.sees(/^已复制/);

    await hands.show('检查');
    await clerk.button('检查全文').waitFor();
    await hands.press(clerk.button('检查全文'));
    await clerk.button('检查单').waitFor();
    await hands.press(clerk.button('检查单'));
    await clerk.sees(/^查完/);
    await hands.press(clerk.button('返回'));

    await hands.show('占位符');
    await clerk.button(ledger.sendWays).waitFor();
    await hands.choose(clerk.button(ledger.sendWays), clerk.menuItem(ledger.handIn));
    await clerk.sees(new RegExp(`^${handIn.what}`));
    await hands.press(clerk.button(handIn.takeOut));
    await clerk.sees(new RegExp(`^${handIn.nothing}`));
    await hands.press(clerk.button(handIn.goBack));

    await hands.press(clerk.button('设置'));
    await hands.choosesFrom(clerk.pane.getByRole('combobox', { name: '外观' }), 'dark');
    const [library] = await Promise.all([
      opened.page.waitForEvent('download'),
      hands.press(clerk.button('导出')),
    ]);
    expect(library.suggestedFilename()).toMatch(/^拟稿助手-我的库-/);
    await hands.press(clerk.button('返回'));

    const saved = textsIn(await save(clerk, hands)).join();
    for (const value of values) expect(saved).toContain(value);
  },
);
