import type { Form } from '../pattern';

/** How something is done. With 的 before what is done they are written with the wrong particle. */
const HOW = '扎实|积极|认真|深入|切实|稳步|有序|不断|大力|及时|主动|自觉|严格|全面|广泛|精准';
/** What is done, and done to something: nothing that has a 的 of its own before it. */
const DEED =
  '推进|开展|做好|抓好|落实|完成|争取|组织|配合|化解|学习贯彻|排查|整改|推动|改善|提升|解决|执行|履行';
/** Behind what is done, what it is a name for: 认真的落实态度. */
const THING =
  '情况|力度|作用|能力|机制|效果|措施|举措|态度|方案|方式|方法|办法|标准|保障|成果|成效|过程|步伐|意愿|氛围|势头|建议|意见|要求|计划|体系|制度|流程|程序|路径|模式|思路|队伍|人员|环境|条件|节奏|速度|水平|质量|效率|作风|纪律|结果|行动|姿态';
/** What is spoken of by how it came out. */
const DONE = '做|抓|管|干|落实|推进|开展|完成|学|办|建设|执行|发展|转变|贯彻|想|看|走';
const OUTCOME =
  '还?不够[\u4e00-\u9fff]{0,2}|还?不好|还?不紧|还?不实|还?不严|还?不深|还?不细|还?不到位|还?不及时|还?不平衡|更好|更实|更细';
/** As what something is taken. */
const AS =
  '(?:抓手|重点|契机|目标|主线|核心|中心|导向|引领|统领|载体|支撑|突破口|指导|根本|基础|牵引|主题|着力点|落脚点|切入点|遵循|先导|依托)';

/** Little words that are read alike and written for each other: 的, 地, 得; 以, 已. */
export const PARTICLES: readonly Form[] = [
  {
    pattern: new RegExp(`(?<=${HOW})[的得](?=(?:${DEED})(?!的|工作的|${THING}|[和与及、，。；]))`, 'g'),
    fix: '地',
    message: '动词前面用“地”',
  },
  {
    pattern: new RegExp(`(?<=(?<!所)(?:${DONE}))[的地](?=(?:${OUTCOME})(?:[，。；、]|$))`, 'g'),
    fix: '得',
    message: '动词后面说结果用“得”',
  },
  {
    pattern: new RegExp(
      `(?<=^[\\s　]*|[，。；：、]|坚持|始终)已(?!将|把|被|经|有|明|确|选|认|推|评|树|指)(?=[^，。；：、已以]{2,14}(?<![列作成定改转纳变选评设])为${AS}[，。；、])`,
      'g',
    ),
    fix: '以',
    message: '“以……为……”写成了“已”',
  },
  {
    pattern:
      /(?<=项目|工程|任务|工作|目前|道路|资金|主体)以(?=(?:全部|基本|全面|顺利|如期)?(?:完成|开工|竣工|建成|投产|启用|到位|通车)(?!率|时|先|与否|情况|进度|日期|数量|期限))(?![^，。；]{0,20}[为来的推促带作])/g,
    fix: '已',
    message: '“已经”的“已”写成了“以”',
  },
];
