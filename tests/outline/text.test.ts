import { indentOf, isBlank, isSentence, isText, lastWritten } from '../../src/outline/text';
import { report } from './lines';

describe('text of a report', () => {
  it.each([
    ['今年以来，全镇发展党员XX名，成效明显。', true],
    ['现将2026年工作总结和2027年工作计划汇报如下：', true],
    ['他们说：“我们的路今年终于修到家门口了。”', true],
    ['　　发展党员XX名；培训积极分子XX人次； ', true],
    ['各位代表：', false],
    ['工作情况汇报如下。', false],
    ['青溪镇2026年工作总结和2027年工作计划', false],
    ['T|今年以来，全镇发展党员XX名，成效明显。', false],
    ['auto|1.|今年以来，全镇发展党员XX名，成效明显。', false],
  ])('%s: %s', (line, is) => {
    expect(report(line).map(isText)).toEqual([is]);
  });

  it.each([
    ['今年新增XX名。', true],
    ['“完成了！”', true],
    ['（共XX名。）', true],
    ['各位代表：', false],
    ['2026年工作总结', false],
    ['T|共XX名。', false],
    ['auto|1.|共XX名。', false],
    ['', false],
  ])('%s is a whole sentence: %s', (line, is) => {
    expect(report(line).map(isSentence)).toEqual([is]);
  });

  it.each([
    ['', true],
    [' 　', true],
    ['。', false],
    ['auto|（一）|', false],
    ['T|', false],
  ])('"%s" is blank: %s', (line, is) => {
    expect(report(line).map(isBlank)).toEqual([is]);
  });

  it.each<[number | undefined, number]>([
    [undefined, 3],
    [3, 3],
    [2, 1],
    [0, -1],
    [-1, -1],
  ])('the last written from %s on is %i', (from, at) => {
    expect(lastWritten(report('', '标题', ' ', '正文。', '', '　'), from)).toBe(at);
  });

  it.each([
    ['　　正文', '　　'],
    [' 　 正文', ' 　 '],
    ['\t正文', ''],
    ['　\t正文', '　'],
    ['正文　', ''],
  ])('%j is indented by %j', (text, indent) => {
    expect(indentOf(text)).toBe(indent);
  });
});
