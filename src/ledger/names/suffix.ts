import type { Placeholder } from '../../placeholders/placeholder';

/** What a name ends with by its measure word, where that is not the word and 数. */
const ENDS: Readonly<Record<string, string>> = {
  人: '人数',
  名: '人数',
  位: '人数',
  口: '人数',
  人次: '人次',
  场次: '场次',
  户次: '户次',
  批次: '批次',
  公里: '里程',
  千米: '里程',
  米: '长度',
  亩: '面积',
  公顷: '面积',
  平方米: '面积',
  平方公里: '面积',
  千瓦: '装机容量',
  岁: '年龄',
  周岁: '年龄',
  年: '年限',
};

const MONEY_ENDS = /(?:投资|资金|产值|收入|支出|税收|经费|补贴|金额|[款额金费债])$/;

/** What the name already ends with says what is counted. */
const NUMBERS = /(?:[^\d]数|人次|场次|户次|批次|里程|面积|年限|长度|率|占比|比例|比重)$/;

/** Ends a name by what is counted in it: 发展党员 → 发展党员人数. */
export function withSuffix(stem: string, { kind, unit }: Placeholder): string {
  const base = unit.replace(/^[十百千万亿]+(?=.)/, '');
  if (kind === 'percent')
    return NUMBERS.test(stem) ? stem : /增|降|上升|提高/.test(stem) ? `${stem}幅度` : `${stem}占比`;
  if (kind === 'money') return moneyName(stem);
  const end = kind === 'duration' ? (ENDS[base] ?? '时长') : (ENDS[base] ?? (base === '' ? '' : `${base}数`));
  // 参加人数 counted in 人次 is 参加人次.
  const bare = stem.replace(/(?:人数|人次|场次|[户个次件条]数)$/, '');
  return bare === '' ? stem || end : `${bare}${end}`;
}

function moneyName(stem: string): string {
  if (MONEY_ENDS.test(stem)) return stem;
  if (/发放|补助|救助/.test(stem)) return `${stem.replace(/发放/, '')}发放额`;
  if (/增/.test(stem)) return `${stem}额`;
  return `${stem}金额`;
}
