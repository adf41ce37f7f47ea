import { fittedValue } from '../../src/worklist/fitted';
import { questionOf } from '../../src/worklist/questions/questionOf';
import { entryIn } from './marked';
import { ACCEPTED } from './questions/accepted';
import { QUESTIONED } from './questions/questioned';

/** A sentence, what the clerk writes, and what goes into the place within ⟦ ⟧. */
const FITTED: readonly (readonly [sentence: string, written: string, value: string])[] = [
  // The noun of a name, the name's own or the whole institution's
  ['在⟦XX⟧镇召开现场会。', '青溪镇', '青溪'],
  ['在⟦XX⟧镇中学开展宣讲。', '青溪镇中学', '青溪'],
  ['在⟦XX⟧社区召开现场会。', '河东社区', '河东'],
  ['在⟦XX⟧村召开现场会。', '李家村', '李家'],
  ['⟦XX⟧小学、XX中学联办。', '青溪小学', '青溪'],
  ['⟦XX⟧同志作报告。', '王明同志', '王明'],
  ['参加人员：张⟦XX⟧、李XX。', '张明', '明'],
  // The unit, all of it or its beginning
  ['全年开会⟦XX⟧次。', '12次', '12'],
  ['发展党员⟦XX⟧ 名。', '35名', '35'],
  ['参加⟦XX⟧人次。', '120人次', '120'],
  ['历时⟦X⟧个月。', '3个', '3'],
  ['历时⟦X⟧个月。', '12个月', '12'],
  ['筹集资金⟦XX⟧万元。', '35万', '35'],
  ['筹集资金⟦XX⟧万元。', '35万元', '35'],
  ['完成投资⟦XX⟧亿元。', '1.2万亿', '1.2万'],
  ['完成投资⟦XX⟧亿元。', '1.2万亿元', '1.2万'],
  ['装机⟦XX⟧千瓦。', '3千瓦', '3'],
  ['于⟦X⟧月启动。', '3月', '3'],
  ['X月⟦X⟧日召开。', '5日', '5'],
  ['⟦20XX⟧年，全镇紧盯目标。', '2026年', '2026'],
  ['占比⟦XX⟧％。', '5%', '5'],
  ['占比⟦XX⟧%。', '百分之三十五', '35'],
  // What is rounded already
  ['发展党员⟦XX⟧余名。', '30余', '30'],
  ['发展党员⟦XX⟧多名。', '30余', '30'],
  ['发展党员⟦XX⟧余名。', '30余名', '30'],
  ['筹集资金⟦XX⟧余万元。', '35万', '35'],
  // What stands before it
  ['近⟦XX⟧户受益。', '近300', '300'],
  ['第⟦X⟧季度开展评比。', '第三', '三'],
  ['20⟦（ ）⟧年工作要点', '2026', '26'],
  // Both
  ['第⟦X⟧届运动会', '第三届', '三'],
  ['20⟦（ ）⟧年工作要点', '2026年', '26'],
  ['学习贯彻《⟦XX⟧》。', '《信访工作条例》', '信访工作条例'],
  // Words
  ['传达⟦XX⟧精神。', '全会精神', '全会'],
  ['镇政发〔20XX〕⟦X⟧号', '12号', '12'],
  // A place that is a bare noun keeps it
  ['⟦镇⟧把党建摆在首位。', '青溪', '青溪镇'],
  ['⟦镇⟧把党建摆在首位。', '大河', '大河镇'],
  ['⟦镇⟧把党建摆在首位。', '青溪镇', '青溪镇'],
  ['⟦镇⟧把党建摆在首位。', '我镇', '我镇'],
  ['⟦村⟧严格落实责任。', '李家', '李家村'],
];

it.each(FITTED)('%s %j is written as %j, without a question', (sentence, written, value) => {
  const entry = entryIn(sentence);
  expect(fittedValue(entry, written).value).toBe(value);
  expect(questionOf(entry, value)).toBeNull();
});

it.each(ACCEPTED.flatMap(([sentence, ...values]) => values.map((value) => [sentence, value] as const)))(
  '%s %j is right as it is',
  (sentence, value) => {
    expect(fittedValue(entryIn(sentence), value)).toMatchObject({ value, leftOut: [], added: '' });
  },
);

it.each(QUESTIONED.filter(([, value]) => value.trim() === value))(
  '%s %j is doubtful and stays as it is, for the question',
  (sentence, value, question) => {
    const entry = entryIn(sentence);
    expect(questionOf(entry, fittedValue(entry, value).value)).toEqual(question);
  },
);

it.each([
  ['在⟦XX⟧镇召开现场会。', '青溪镇', { reads: '青溪镇', leftOut: ['镇'], added: '' }],
  ['在⟦XX⟧镇召开现场会。', '青溪', { reads: '青溪镇', leftOut: [], added: '' }],
  ['在⟦XX⟧镇中学开展宣讲。', '青溪镇中学', { reads: '青溪镇中学', leftOut: ['镇中学'], added: '' }],
  ['⟦镇⟧把党建摆在首位。', '青溪', { reads: '青溪镇', leftOut: [], added: '镇' }],
  ['全年开会⟦XX⟧次。', '12次', { reads: '12次', leftOut: ['次'], added: '' }],
  ['筹集资金⟦XX⟧余万元。', '300万', { reads: '300余万元', leftOut: ['万'], added: '' }],
  ['第⟦X⟧届运动会', '第三届', { reads: '第三届', leftOut: ['第', '届'], added: '' }],
  ['负责人：⟦XXX⟧。', '王明', { reads: '王明', leftOut: [], added: '' }],
])('%s %j: the preview shows how it will read', (sentence, written, shown) => {
  expect(fittedValue(entryIn(sentence), written)).toMatchObject(shown);
});
