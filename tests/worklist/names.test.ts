import { readFileSync } from 'node:fs';
import { sameNames } from '../../src/worklist/names';
import { describeShared, sharedPath } from '../shared';
import { entriesOf } from './marked';

/** The groups, each as its name and how often it stands there. */
function namesIn(...texts: readonly string[]): string[] {
  return sameNames(entriesOf(...texts)).map(({ name, ids }) => `${name} ${ids.length}`);
}

it('one town, named in several paragraphs, is one name', () => {
  const texts = ['XX镇党委高度重视，投入XX万元。', '在XX镇召开现场会。', '充分发挥XX镇优势，覆盖XX户。'];
  expect(sameNames(entriesOf(...texts))).toEqual([{ name: 'XX镇', kind: 'place', ids: [1, 3, 4] }]);
});

describe('what is one name', () => {
  it.each<[string[], string[]]>([
    [['XX镇启动。', 'ＸＸ镇总结。'], ['XX镇 2']],
    [['XX镇启动。', 'XX 镇总结。'], ['XX镇 2']],
    [['XX镇党委、XX镇政府联合发文。'], ['XX镇 2']],
    [['XX社区居民参加，XX社区干部带队。'], ['XX社区 2']],
    [['在XX镇中学宣讲。', '与XX镇中学共建。'], ['XX镇中学 2']],
    [['依托XX卫生院义诊。', '与XX卫生院共建。'], ['XX卫生院 2']],
    [['XX书记带队调研，XX书记讲话。'], ['XX书记 2']],
    [['由张XX同志牵头。', '负责人：张XX。'], ['张XX 2']],
    [['____镇启动。', '____镇总结。'], ['____镇 2']],
  ])('%j', (texts, names) => {
    expect(namesIn(...texts)).toEqual(names);
  });
});

describe('what is not', () => {
  it.each<[string, string[]]>([
    ['once is not twice', ['XX镇启动。']],
    ['different nouns', ['XX镇启动。', 'XX村总结。']],
    ['the town and its school', ['XX镇启动。', '在XX镇中学宣讲。']],
    ['different forms', ['XX镇启动。', 'XXX镇总结。']],
    ['different surnames', ['由张XX同志牵头。', '由王XX同志牵头。']],
    ['a row of villages', ['在XX村、XX村和XX村推开。']],
    ['a row that says its noun once', ['在XX、XX村推开。', '在XX、XX村推开。']],
    ['two of one surname', ['参加人员：张XX、张XX。']],
    ['the ends of a road', ['XX村至XX村公路通车。']],
    ['no noun behind', ['负责人：XXX。', '联系人：XXX。']],
    ['weak nouns', ['与XX公司签约。', '引进XX公司。']],
    ['figures', ['走访XX户。', '慰问XX户。']],
    ['topics', ['学习XX重要讲话。', '贯彻XX重要讲话。']],
  ])('%s', (_, texts) => {
    expect(namesIn(...texts)).toEqual([]);
  });
});

it('a member of a row leaves the other places alone', () => {
  expect(namesIn('在XX村、XX村推开。', 'XX村先行。', '总结XX村经验。')).toEqual(['XX村 2']);
});

it('names come in the order in which each first occurs', () => {
  const texts = ['XX县XX镇启动。', 'XX镇XX村先行。', 'XX村、XX县总结。'];
  expect(namesIn(...texts)).toEqual(['XX县 2', 'XX镇 2', 'XX村 2']);
});

it('the clerk may leave entries out beforehand', () => {
  const entries = entriesOf('XX镇启动。', 'XX镇总结。', 'XX镇表彰。').slice(1);
  expect(sameNames(entries)).toEqual([{ name: 'XX镇', kind: 'place', ids: [2, 3] }]);
});

describeShared('the two reports', () => {
  it('report A asks for its town once', () => {
    const texts = readFileSync(sharedPath('reports', 'report-a.txt'), 'utf8').split('\n');
    expect(namesIn(...texts)).toEqual(['XX镇 4']);
  });
});
