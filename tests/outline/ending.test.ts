import { lastBeforeEnding } from '../../src/outline/ending';
import { report } from './lines';

const TEXT = ['一、全年工作', '今年以来，全镇发展党员XX名，成效明显。'];

/** What of the lines behind the text counts as the ending. */
function endingOf(...lines: string[]): string[] {
  const all = [...TEXT, ...lines];
  return all.slice(lastBeforeEnding(report(...all)) + 1);
}

describe('the ending of a report', () => {
  it.each<[string, string[]]>([
    ['closing words', ['特此报告。']],
    ['closing words of a letter', ['专此致函，请予支持并函复。']],
    ['closing words with a target', ['以上汇报，不妥之处，敬请批评指正。']],
    ['closing words of a request', ['妥否，请批示。']],
    ['thanks', ['汇报完毕，谢谢大家！']],
    ['a salute', ['此致', '敬礼！']],
    ['a call', ['同志们，让我们同心同德、真抓实干，为建设美丽青溪而奋斗！']],
    ['a call on the deputies', ['各位代表，目标催人奋进，我们将以实干交出满意答卷！']],
    ['a date', ['2026年12月1日']],
    ['a date that is not known', ['20XX年X月X日']],
    ['a date to fill in', ['　　年　 月　 日']],
    ['a date with lines', ['____年__月__日']],
    ['a date in words', ['二〇二六年十二月一日']],
    ['a date in brackets', ['（2026年12月1日）']],
    ['who signs', ['青溪镇人民政府']],
    ['who signs, and when', ['中共青溪镇委员会', '青溪镇人民政府', '2026年12月1日']],
    ['both in one line', ['青溪镇人民政府　2026年12月1日']],
    ['somebody', ['张三', '2026年12月1日']],
    ['a function', ['青溪镇党委书记：XX', '20XX年X月X日']],
    ['who reports', ['述职人：XX']],
    ['blank lines between', ['特此报告。', '', '', '青溪镇人民政府', '', '2026年12月1日', '', '']],
    ['what is attached', ['附件：1.任务分工表', '2.责任清单', '', '青溪镇人民政府', '2026年12月1日']],
    ['whom to ask', ['青溪镇人民政府', '2026年12月1日', '（联系人：XX，联系电话：XX）']],
    ['who wrote it', ['（青溪镇党政办供稿）']],
  ])('%s', (_name, lines) => {
    expect(endingOf(...lines)).toEqual(lines);
  });

  it.each<[string, string[], string[]]>([
    ['text', ['全镇上下团结一心，共谋发展。'], []],
    ['text that sounds like it', ['以上成绩的取得，离不开全镇干部群众的努力。'], []],
    ['a heading above the date', ['（二）下步打算', '2026年12月1日'], ['2026年12月1日']],
    ['a call right below a heading', ['二、结束语', '同志们，让我们为建设美丽青溪而奋斗！'], []],
    [
      'a call below a heading with text',
      ['二、结束语。发展永无止境。', '让我们为建设美丽青溪而奋斗！'],
      ['让我们为建设美丽青溪而奋斗！'],
    ],
    ['a date in a table', ['T|2026年12月1日'], []],
    ['a short line without a date', ['青溪村'], []],
    [
      'more short lines than sign',
      ['王村', '李村', '张村', '赵村', '2026年12月1日'],
      ['李村', '张村', '赵村', '2026年12月1日'],
    ],
    ['a deadline', ['完成时限：2026年12月1日'], []],
    ['nothing', ['', ''], ['', '']],
  ])('%s', (_name, lines, ending) => {
    expect(endingOf(...lines)).toEqual(ending);
  });

  it('a blank line before it is not the report’s last', () => {
    expect(lastBeforeEnding(report(...TEXT, '', '特此报告。'))).toBe(1);
  });

  it.each<[string, string[], number]>([
    ['nothing but a title and a date', ['在推进会上的讲话', '（2026年12月1日）', ''], 1],
    ['blank lines', ['', ''], -1],
    ['nothing', [], -1],
  ])('of a report that has %s', (_name, lines, last) => {
    expect(lastBeforeEnding(report(...lines))).toBe(last);
  });
});
