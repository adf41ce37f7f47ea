import { attachmentsOf } from '../../src/outline/attachments';
import { report } from './lines';

describe('what is attached', () => {
  it.each<[string, string[], number[]]>([
    ['one thing', ['正文。', '附件：任务分工表', '青溪镇人民政府'], [1]],
    [
      'a list',
      ['正文。', '附件：1.任务分工表', '　　　2.责任清单', '', '3.联系表', '青溪镇人民政府'],
      [1, 2, 4],
    ],
    ['a list below', ['附件：', '1.任务分工表', '2.责任清单', '正文。', '3.不是附件'], [0, 1, 2]],
    ['several', ['附件1：任务分工表', '附件2：责任清单'], [0, 1]],
    ['by Word’s numbers', ['附件:', 'auto|1.|任务分工表', '（一）另起一节'], [0, 1]],
    ['only spoken of', ['附件所列任务由各村负责。', '1.任务分工'], []],
    ['nothing', [], []],
  ])('%s', (_name, lines, found) => {
    expect([...attachmentsOf(report(...lines))]).toEqual(found);
  });
});
