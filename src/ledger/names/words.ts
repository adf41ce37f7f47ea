/** Single characters that say nothing before a phrase, and with what they make a word that does: 就业, 约谈, 现有. */
const WORDS_FROM =
  '现:有场代行金状役任 就:业医诊学读地近 约:谈束定见 对:口外接标照比 为:民农企 共:建享富青管同产 还:田林草建贷款清 ' +
  '近:郊海视 超:限载标市额时龄 达:标产 逾:期 及:时格 和:谐睦解平 与:会 并:购联网轨 已:婚';
/** The same behind a phrase: 签约, 惠及, 参与. */
const WORDS_TO =
  '约:签合契预节制违条公履特续邀 及:惠普涉波 与:参 和:调温饱缓 的:目 达:传送直发 近:附就邻临 占:侵抢 为:行作 共:公';

function singlesOf(words: string): Map<string, string> {
  return new Map(words.split(' ').map((word) => [word.slice(0, 1), word.slice(2)] as const));
}

const leads = [...singlesOf(WORDS_FROM)].map(([single, rest]) => `${single}(?![${rest}])`).join('|');
const tails = [...singlesOf(WORDS_TO)].map(([single, rest]) => `(?<![${rest}])${single}`);

/** 约 that says that a figure is rounded: 签约 does not. */
export const ABOUT = tails.find((tail) => tail.endsWith('约')) ?? '约';

/** Times, places and adverbs before a phrase, which say nothing of what is counted. */
const LEADS = new RegExp(
  `^(?:共计|总共|一共|并且|达到|${leads}|[、且而又也仅]|同时|其中|其余|今年|去年|全年|本年|上半年|下半年|目前|截[至止]目?前?|目前为止|20\\d\\d年(?:度|以来|上半年|下半年)?|[年月]来|以来|至今|全[镇乡村县市区]|我[镇乡村县市区]的?|本[镇乡村县市区]|[镇乡](?=20\\d\\d)|各[村级地]|累计|共计|总计|合计|一共|总共|先后|分别|积极|持续|主动|大力|扎实|认真|不断|继续|进一步|着力|全面|有效|成功|顺利|力求|力争|确保|预计|计划|拟|通过排查|各类|各种|各项|的)`,
);

/** Verbs that only say that something is done: what is done stands behind them. */
const LIGHT =
  /^(?:开展|召开|组织|举办|举行|完成|实施|进行|落实|建立|建成|建有|形成|实现|达到|拥有|现有|设立|设有|配备|成立|负责|带头|给予|为(?![民农企]))了?/;

/** What stands between a phrase and its figure. */
const TAILS = new RegExp(
  `(?:${tails.join('|')}|[、了仅超逾至]|达到|高达|多达|达成|进行|增至|大约|将?近|超过|合计|共计|累计)$`,
);

/** At the head of what follows a figure: no noun begins with them. */
const NO_NOUN = /^(?:[、和及与并内外中等前后]|以[上下内来外]|左右|上下|之[内多]|[余多])/;

/** Behind the noun that is counted begins what is done with it. */
const PREDICATE =
  /(?:[共均已未无将被全]|进行|召开|开展|发放|实现|完成|达到|收入|得到|参加|参与|纳入|享受|落实|日常|持续|并|且|中(?![心小学医草层期])|等$)/;

/** Verbs with which a sum's purpose begins. */
export const BUILDS =
  /^(?:用于|主要用于|以?实施|新建|建设|修建|建成|改建|改造|扩建|兴建|打造|完成|开展|购置|购买|对|建|修|了)+了?/;

/** Before those who get something. */
export const FOR = /^(?:累计|共|先后|今年)?(?:[为给向让]|帮助|发动|带动|引导|动员)/;

/** A phrase that says little alone: whose it is stands before it. */
export const GENERIC =
  /^(?:参[加与会训]|发言|覆盖|惠及|受益|涉及|化解|收集|满意|整改|办结|解决|接待|服务|培训|到位|完成|其中|参加人|女性|男性|以下|以上)/;

function stripped(text: string, ...patterns: readonly RegExp[]): string {
  let now = text.trim();
  for (let before = ''; before !== now;) {
    before = now;
    for (const pattern of patterns) {
      const shorter = now.replace(pattern, '').trim();
      // A phrase is not stripped of its last word.
      if (shorter !== '') now = shorter;
    }
  }
  return now;
}

/** The phrase before a figure without what leads up to it: 全镇2021年共计发展党员 → 发展党员. */
export function tidyLeft(left: string): string {
  const text = stripped(left, LEADS, LIGHT, TAILS);
  return LEADS.test(text) && text.replace(LEADS, '').trim() === '' ? '' : onlyLight(text) ? '' : text;
}

function onlyLight(text: string): boolean {
  return text.replace(LIGHT, '').trim() === '' || text.replace(TAILS, '').trim() === '';
}

/** The noun that is counted, at the head of what follows the measure word; empty where none stands there. */
export function nounBehind(right: string, unit: string): string {
  const text = right.replace(/[“”]/g, '').trim();
  if (text === '' || NO_NOUN.test(text)) return '';
  const quoted = /^\s*“([^”]{1,12})”/.exec(right)?.[1];
  if (quoted !== undefined) return quoted;
  // XX户脱贫户: the noun ends with what it is counted by.
  const own = unit === '户' ? text.indexOf('户') : -1;
  if (own >= 0) return text.slice(0, own + 1);
  const [first = ''] = text.replace(/《.*$/, '').split(/[、]|(?<=.)[和及与](?=.{4})/);
  const people = /^[人名位]$/.test(unit)
    ? /^.{0,11}?(?:村民|居民|群众|干部|党员|人员|代表|学生|教师|老人|儿童|队伍|工作者)(?!大会)/.exec(
        first,
      )?.[0]
    : undefined;
  if (people !== undefined) return people;
  const at = first.search(PREDICATE);
  return at > 1 ? first.slice(0, at) : first;
}

/** Titles and sayings longer than this are no part of a name. */
const LONG_TITLE = 8;
/** What kind of paper it is stands at a title's end: 实施方案, 论述摘编. */
const KIND = 4;

/** A title as it is spoken of: 《致全县父老乡亲的一封信》 → 一封信. */
export function shortTitles(text: string): string {
  return text.replace(/《([^》]+)》?/g, (_, title: string) => {
    if (title.length <= LONG_TITLE) return title;
    return /的([^的]{2,})$/.exec(title)?.[1] ?? title.slice(-KIND);
  });
}

/** A phrase without what is quoted at length in it, where something else is left. */
export function withoutSayings(text: string): string {
  const rest = text.replace(/“[^”]{7,}”/g, '');
  return rest.length >= KIND ? rest : text;
}

/** Without marks whose other half was cut off, and without 已, which says nothing in a name. */
export function withoutHalves(text: string): string {
  const paired = ['“”', '（）', '《》', '()'].reduce((now, pair) => {
    const [open = '', close = ''] = pair;
    return now.split(open).length === now.split(close).length
      ? now
      : now.replaceAll(open, '').replaceAll(close, '');
  }, text);
  return paired.replace(/已(?=[\u4e00-\u9fff])/g, '').replace(/^[、，和及与]+/, '');
}
