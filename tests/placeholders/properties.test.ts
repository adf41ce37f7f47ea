import fc from 'fast-check';
import { findPlaceholders, mayHoldPlaceholder } from '../../src/placeholders/find';
import { runs } from '../amount';
import { SIGNS, SURE_FORMS } from './sentences';

/** What random text is made of: the signs of the sentences' forms, and what stands around them. */
const PIECES = [
  ...SIGNS,
  ...Array.from(
    'XxＸ×х〇○△□_＿*#?？.。，、：；%％·-—~+=/ 　（）【】[]{}<>《》“”0129年月日时元人户个镇村县局第届某甲ABN余万亿至待填补核数字',
  ),
  'XX',
  'XXX',
  '20XX',
  '____',
  '……',
  '**',
  '万元',
  '（待填）',
  '染色体',
  '同志',
  '20  年  月  日',
  'http://',
  'a@b.cn',
  '😀',
];
const anyText = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
    fc.array(fc.string({ unit: 'binary' }), { maxLength: 10 }),
  )
  .map((parts) => parts.join(''));

/** What the forms are made of that Chinese words and figures alone make, and what stands between them. */
const PROSE_PIECES = [
  ...Array.from(
    '镇乡村县把将以个座处元年二零〇一九待核定补填缺暂有为自至第号名位人户省市区，。、；：“”《》%0129',
  ),
  ...[
    '全镇',
    '下辖',
    '行政村',
    '建筑面积',
    '平方米',
    '水库',
    '人民币',
    '整',
    '金额',
    '单位名称',
    '核实',
    '待确认',
  ],
  ...[
    '在党',
    '2021',
    '围绕',
    '投资',
    '万元',
    '增长',
    '共',
    '新建',
    '二零',
    '大写',
    '数据',
    '确认的',
    '月',
    '日',
  ],
];
const prose = fc.array(fc.constantFrom(...PROSE_PIECES), { maxLength: 24 }).map((parts) => parts.join(''));

describe('a text of which it is said that it holds none', () => {
  it('holds none, asked ones neither', () => {
    fc.assert(
      fc.property(fc.oneof(prose, anyText), (text) => {
        if (!mayHoldPlaceholder(text)) expect(findPlaceholders(text)).toEqual([]);
      }),
      runs(3000, 20_000),
    );
  });

  it('holds no certain one when some of it is taken out, but where a figure is lost', () => {
    fc.assert(
      fc.property(prose, fc.array(fc.nat(60), { maxLength: 12 }), (text, gone) => {
        fc.pre(!mayHoldPlaceholder(text));
        const left = Array.from(text, (character, at) => (gone.includes(at) ? '' : character)).join('');
        expect(findPlaceholders(left).filter(({ sure, lost }) => sure && !lost)).toEqual([]);
      }),
      runs(3000, 20_000),
    );
  });

  it('holds no form of the sentences in pieces: what one begins with is in BEGINS_FORM', () => {
    const broken = SURE_FORMS.map((form) => Array.from(form, (character) => `${character}实`).join(''));
    expect(broken.filter((text) => !mayHoldPlaceholder(text))).toEqual([]);
  });

  it('is most of what a report says', () => {
    const sentence = '今年以来，青溪镇把防汛抗旱摆在首位，下辖12个行政村共排查隐患36处，整改率100%。';
    expect(mayHoldPlaceholder(sentence)).toBe(false);
    expect(mayHoldPlaceholder(sentence.replace('100%', ''))).toBe(false);
    expect(mayHoldPlaceholder('镇把防汛摆在首位')).toBe(true);
    expect(mayHoldPlaceholder('下辖个行政村')).toBe(true);
  });
});

/** Finished sentences, of a report, an agenda and a contract. */
const FINISHED = [
  '我代表镇人民政府向大会报告工作，请予审议，并请各位代表提出意见。今年新增就业1200人，参保率达到98%，建成高标准农田3万亩，拨付资金2.5亿元。',
  '会议由镇长主持，县委书记宣读表彰决定，由组织部门负责人说明情况，经审批后由财政所支付；因工作原因请假的，应当经批准。',
  '甲方与乙方经协商，自签订之日起30日内付清价款，合同因不可抗力不能履行的，向人民法院起诉；由乙方承担的费用，按照国家规定的标准执行。',
  '位于县城北部的村庄，每年人均收入3万元，从事种植等生产经营活动，担任职务的党员共12名，符合条件的贫困户每户补助500元。',
];

it('finds nothing certain in finished sentences with a blank in them, wherever it stands', () => {
  const faults = FINISHED.flatMap((sentence) =>
    Array.from(sentence, (_, at) => `${sentence.slice(0, at)} ${sentence.slice(at)}`).filter((text) =>
      findPlaceholders(text).some(({ sure }) => sure),
    ),
  );
  expect(faults).toEqual([]);
});

describe('placeholders of any text', () => {
  it('are in order, apart, within the text, and what they say they are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, text: shown } of findPlaceholders(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(shown).toBe(text.slice(start, end));
          last = end;
        }
      }),
      runs(1500, 10_000),
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findPlaceholders(text)).toEqual(findPlaceholders(text));
      }),
      runs(100, 1000),
    );
  });

  it('do not change with what is far away', () => {
    const far = '我们要继续抓好各项工作落实不松劲'.repeat(8);
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const alone = findPlaceholders(`${far}。${text}。${far}`);
        const shift = other.length;
        const beside = findPlaceholders(`${other}${far}。${text}。${far}${other}`)
          .filter(
            ({ start, end }) => start >= shift + far.length && end <= shift + far.length + text.length + 2,
          )
          .map((one) => ({ ...one, start: one.start - shift, end: one.end - shift }));
        expect(beside).toEqual(alone);
      }),
      { ...runs(500, 10_000), examples: [['体处', '%']] },
    );
  });
});
