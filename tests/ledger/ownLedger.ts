import { codesFor } from '../../src/ledger/code';
import type { Ledger, Row } from '../../src/ledger/row';

type Own = Pick<Row, 'indicator' | 'unit'> & Partial<Row>;

const PARTY = '（一）抓实基层党建';
const TRADE = '（二）做强特色产业';
const PEOPLE = '（三）办好民生实事';
const PEACE = '（四）守住平安底线';

/** Rows that are easily taken for one another: the same name under two headings, households and people, like names. */
const OWN: readonly Own[] = [
  { indicator: '培训党员人数', unit: '名', heading: PARTY, last: '46', office: '党建办' },
  { indicator: '培训党员场次', unit: '场次', heading: PARTY, office: '党建办' },
  { indicator: '工作例会次数', unit: '次', heading: PARTY, last: '12', office: '党建办' },
  { indicator: '工作例会次数', unit: '次', heading: PEACE, last: '20', office: '平安办' },
  { indicator: '新增猕猴桃面积', unit: '亩', heading: TRADE, last: '1,250', office: '农业农村办' },
  { indicator: '猕猴桃面积', unit: '亩', heading: TRADE, last: '8,600', office: '农业农村办' },
  { indicator: '猕猴桃产值', unit: '万元', heading: TRADE, kind: 'money', office: '农业农村办' },
  {
    indicator: '完成技改投资',
    unit: '亿元',
    heading: TRADE,
    kind: 'money',
    last: '1.6',
    office: '经发办',
  },
  {
    indicator: '工业用电量增速',
    unit: '%',
    heading: TRADE,
    kind: 'percent',
    flag: 'growth',
    office: '经发办',
  },
  { indicator: '特困供养户数', unit: '户', heading: PEOPLE, last: '61', office: '民政办' },
  { indicator: '特困供养人数', unit: '人', heading: PEOPLE, last: '66', office: '民政办' },
  {
    indicator: '医保参保率',
    unit: '%',
    heading: PEOPLE,
    kind: 'percent',
    flag: 'rate',
    office: '医保办',
  },
  { indicator: '新修入户路里程', unit: '公里', heading: PEOPLE, form: 'X.X', office: '村镇建设办' },
  {
    indicator: '安装路灯盏数',
    unit: '盏',
    heading: PEOPLE,
    flag: '余',
    last: '300',
    office: '村镇建设办',
  },
  { indicator: '排查隐患处数', unit: '处', heading: PEACE, office: '应急办' },
  { indicator: '整改隐患处数', unit: '处', heading: PEACE, office: '应急办' },
  { indicator: '消防演练月份', unit: '月', heading: PEACE, kind: 'date', office: '应急办' },
];

const CODES = codesFor(OWN.map(({ indicator, heading = '' }) => `${indicator} ${heading}`));

/** A ledger of a report that never was. */
export const LEDGER: Ledger = {
  year: 2026,
  rows: OWN.map((own, at) => ({
    ...{ code: CODES[at] ?? '', heading: '', last: '', office: '', kind: 'count', flag: '', places: 1 },
    sentence: `今年${own.indicator}为▢${own.unit}。`,
    ...own,
  })),
};

/** The row of a name; of several the first. */
export function rowNamed(indicator: string): Row {
  const row = LEDGER.rows.find((each) => each.indicator === indicator);
  if (!row) throw new Error(`No row ${indicator}`);
  return row;
}
