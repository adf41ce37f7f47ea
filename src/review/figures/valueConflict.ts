import { sentenceAround } from '../../report/sentence';
import type { Paragraph } from '../../report/paragraph';
import type { Hit, Rule } from '../rule';

/** Figures of which a report has one: what a town has, or has in a year. */
const INDICATORS =
  '人均可支配收入|人均纯收入|财政收入|财政总收入|税收收入|固定资产投资|工业总产值|农业总产值|地区生产总值|社会消费品零售总额|规模以上工业增加值|招商引资到位资金|村集体经济收入|村集体收入|粮食播种面积|粮食总产量|粮食产量|森林覆盖率|自来水普及率|卫生厕所普及率|参保率|新型农村合作医疗参合率|调处矛盾纠纷|化解矛盾纠纷|排查矛盾纠纷|改厕|户籍人口|常住人口|总人口|耕地面积|林地面积|辖区面积|党员总数|共有党员|现有党员|脱贫户|监测对象|退役军人|特困人员|低保对象|行政村|自然村|村民小组|基层党组织|党支部';
const SAID = new RegExp(
  `(${INDICATORS})(?:共有|共|达到|达|为|完成|实现|有|约)?(\\d+(?:\\.\\d+)?)([万亿]?)(元|亩|人|户|%|起|件|个|名|公顷|公斤|吨|平方公里)(?![—～\\-])`,
  'g',
);
/** Another year's, another place's, or what is to come. */
const OTHER =
  /目标|力争|计划|确保|预计|去年|上年|20\d\d年|同期|比|较|累计|新增|[^农]村[^民委]|其中|增长|以上|近[三五]年|年均|“十|上半年|下半年|季度|\d月|第[一二三四]|批|[年月季期][初末]|全[县市省]|早稻|中稻|晚稻/;

export const valueConflict: Rule = {
  name: 'value-conflict',
  title: '同一指标两个数',
  severity: 'ask',
  source: '一致性：一个指标一个数',
  needs: [],
  examples: {
    wrong: ['农民人均可支配收入达21600元。\n农民{人均可支配收入22600元}，日子越过越好。'],
    right: [
      '2025年人均可支配收入20000元。\n人均可支配收入达21600元。',
      '力争人均可支配收入达23000元，人均可支配收入达21600元。',
      '茶区人均可支配收入21600元，林区人均可支配收入19000元。',
      '一季度化解矛盾纠纷26起。\n二季度化解矛盾纠纷31起。',
    ],
  },
  find: ({ paragraphs }) => {
    const first = new Map<string, Told>();
    return paragraphs.flatMap(toldIn).flatMap((told): Hit[] => {
      const before = first.get(told.key);
      if (!before) first.set(told.key, told);
      if (!before || before.value === told.value) return [];
      const { paragraph, start, end } = told;
      return [{ paragraph, start, end, fix: null, message: `前面写的是${before.value}`, also: [before] }];
    });
  },
};

interface Told {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly value: string;
}

/** Of whom or what a figure is told: what stands before it in its clause. */
const WHOSE = /[^，。；：、]*$/;
/** The town itself, and how it is said. */
const ALL_OF_IT =
  /全[镇乡年]|[我本][镇乡]|[^，。；：、]{2,4}[镇乡](?=$|共|有)|今年(?:以来)?|目前|现|共|成功|有效|已|全力|及时|完成|实现|其中|的/g;
/** 现有党员, 党员总数: what is counted is the same. */
const COUNTED = /^(?:现有|共有)|总数$/;

function toldIn(paragraph: Paragraph): Told[] {
  const { text } = paragraph;
  return [...text.matchAll(SAID)].flatMap((match): Told[] => {
    const [whole, indicator = '', digits = '', scale = '', unit = ''] = match;
    const end = match.index + whole.length;
    const sentence = sentenceAround(text, match.index, end);
    const clause = text.slice(sentence.start, end);
    if (OTHER.test(clause.slice(clause.lastIndexOf('，') + 1)) || OTHER.test(clause.slice(0, 12))) return [];
    const ahead = text.slice(sentence.start, match.index);
    const lead = (WHOSE.exec(ahead)?.[0] ?? '').replace(ALL_OF_IT, '');
    return [
      {
        paragraph,
        start: match.index,
        end,
        key: lead + indicator.replace(COUNTED, '') + unit,
        value: `${digits}${scale}${unit}`,
      },
    ];
  });
}
