/** A word that is no longer used. */
export interface OldWord {
  /** Global. Lookarounds say what must stand beside it. */
  readonly pattern: RegExp;
  /** The last year in which it was used. */
  readonly until: number;
  /** What is written for it in a report of a year; null where that depends. */
  readonly right: (year: number) => string | null;
  /** There where it may be meant. */
  readonly isAsked?: true;
}

const always = (right: string | null) => (): string | null => right;

/**
 * Words that the names of the library's entries do not show. Years: the end of the fight against poverty (2020), of the
 * measures against the epidemic (December 2022), the merging of the insurances (2016) and of the care for those without
 * kin (2014), the reform of organs (2018), the change from 新农村建设 to 乡村振兴 (2017).
 */
export const OLD_WORDS: readonly OldWord[] = [
  { pattern: /(?:分散|集中)五保(?!供养中心)/g, until: 2014, right: always(null) },
  { pattern: /五保(?:户|老人|对象|供养对象)/g, until: 2014, right: always('特困人员') },
  { pattern: /(?:建档立卡)贫困[户人]口?/g, until: 2020, right: always('脱贫户') },
  {
    pattern: /(?<!致)(?<!返)(?<!建档立卡)贫困户(?!脱贫)/g,
    until: 2020,
    right: (year) => (year > 2025 ? '监测对象' : '脱贫户'),
  },
  {
    pattern: /(?<!致)(?<!返)贫困人口/g,
    until: 2020,
    right: (year) => (year > 2025 ? '防止返贫致贫对象' : '脱贫人口'),
  },
  { pattern: /(?<!的)贫困村(?![民组])/g, until: 2020, right: always('脱贫村') },
  { pattern: /(?:精准扶贫|精准脱贫)(?!首倡|首次|方略|思想|政策文件)/g, until: 2020, right: always('帮扶') },
  { pattern: /(?<=[、，])计生(?=[、，等])/g, until: 2018, right: always('卫生健康') },
  { pattern: /计生(?=工作|办|站|服务|干部)/g, until: 2018, right: always('卫生健康') },
  { pattern: /(?:新型)?农村合作医疗制度/g, until: 2016, right: always('城乡居民基本医疗保险制度') },
  {
    pattern: /(?:新型)?农村合作医疗(?!制度)|新农合(?!作)/g,
    until: 2016,
    right: always('城乡居民基本医疗保险'),
  },
  {
    pattern: /新型农[村民]社会养老保险|新农保(?!姆|护)/g,
    until: 2014,
    right: always('城乡居民基本养老保险'),
  },
  {
    pattern: /(?<=乡风文明、)村容整洁|村容整洁(?=、管理民主)/g,
    until: 2017,
    right: always('生态宜居'),
    isAsked: true,
  },
  { pattern: /率先发展、科学发展、和谐发展/g, until: 2012, right: always('高质量发展') },
  { pattern: /外防输入[”]?[、，]?[“]?(?:内防反弹|严防反弹)?/g, until: 2022, right: always(null) },
  {
    pattern:
      /(?<!(?:热线|诉求|快递|来电|电话|投诉|咨询|订单)[^。；]{0,12})应接尽接(?![^。；]{0,8}(?:快递|诉求|电话))/g,
    until: 2022,
    right: always(null),
  },
  { pattern: /常态化疫情防控|疫情防控常态化|疫情常态化防控/g, until: 2022, right: always('传染病防控') },
  {
    pattern:
      /(?<!(?:猪瘟|布病|流感|疫病|枯病|口蹄疫|动物|水稻|诺如)[^，。；]{0,4})核酸检测|方舱医院|健康码(?!放)|行程码|(?<!(?:灾害?|洪涝?|滑坡|火险|山洪|森林|雷电)[^，。；]{0,4})中高风险地?区/g,
    until: 2022,
    right: always(null),
  },
  {
    pattern: /(?:党的)?十九大(?:和十九届[^，。；]{0,12}全会)?精神/g,
    until: 2022,
    right: always('党的二十大和二十届历次全会精神'),
  },
  { pattern: /党的十九大精神/g, until: 2019, right: always('党的十九大和十九届历次全会精神'), isAsked: true },
  {
    pattern: /全面建成小康社会(?=[，。]|目标(?!如期|全面)|奋斗)/g,
    until: 2021,
    right: always('全面建设社会主义现代化国家'),
  },
  { pattern: /“六[稳保]”/g, until: 2022, right: always(null), isAsked: true },
  { pattern: /扫黑除恶专项斗争/g, until: 2020, right: always('常态化扫黑除恶斗争') },
];
