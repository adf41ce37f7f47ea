import { firstAtStart } from '../patterns';
import type { Kind } from '../placeholder';

/** A noun behind a placeholder that says what kind of name it stands for. */
interface Noun {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** Too common an end of ordinary words to make a lone X certain: X公司, X平台. */
  readonly weak?: true;
}

/** 镇长 is a title, 镇长期 is a 镇 and 长期. */
const NOT_A_TITLE = '(?![期效远江势假年乐久短度城大成处])';

const NOUNS: readonly Noun[] = [
  {
    kind: 'person',
    pattern: new RegExp(`(?:副?[省市县区镇乡村局所站组队校院部科处股社厂团会班]长)${NOT_A_TITLE}`),
  },
  {
    kind: 'person',
    pattern:
      /(?:等?同志|副?书记(?!处)|副?主任(?!医)|主席(?![团台])|委员(?!会)|秘书|专干|干事|老人|老师|医生|总?经理|总裁|负责人|董事长|老党员|大爷|大娘|奶奶|村医|烈士|代表|总书记|总理)/,
  },
  {
    kind: 'person',
    pattern:
      /(?:等[\dX×○_*]{1,4}[名位人]|等?(?:参加|出席|列席|陪同)|先生|女士|教授|某|等人|带队|带头(?!人)|带领|率队|主讲)/,
    weak: true,
  },
  // 历经X任书记 counts them, so a lone X is not certain.
  {
    kind: 'person',
    pattern: /(?:担任|兼任|任)(?:常务|第一|党委|镇|村)?副?(?:组长|队长|主任|书记|[镇乡村县局所站校]长|委员)/,
    weak: true,
  },
  { kind: 'place', pattern: /族自治[州县乡旗区]|新[村城区镇]/ },
  { kind: 'free', pattern: /族(?=$|[，,。；;、）) ])/ },
  { kind: 'place', pattern: /国(?![家道内际有企资土防民务庆旗徽歌债税网电语外粮标共军产营境])/ },
  { kind: 'place', pattern: /省(?![级内外钱心力事时略去得份]|委?直)/ },
  { kind: 'place', pattern: /市(?!场|级|直|值|面|民(?![政宗族兵营生主])|政(?![府协法务策]|工作))/ },
  { kind: 'place', pattern: /县(?![级直域内外里道])/ },
  {
    kind: 'place',
    pattern:
      /(?:县道|乡道|村道|道路|高速|公路|大道|路(?![径线面灯上况基演口])|大街|街(?!道)|巷(?!道)|弄|支弄|胡同|大?桥|线|会议室|礼堂)/,
    weak: true,
  },
  // X国道 is a road whose number is to come; X线, X路 end other words as well.
  { kind: 'place', pattern: /(?:国道|省道)/ },
  {
    kind: 'place',
    pattern:
      /(?:机场|车站|火车站|港口?(?![资商币元口])|考[区点]|赛区|灌区|库区|林区|牧区|矿区|[河江湖](?:流域|段)|竹海|[山岛湾畈坪](?![地区体洪塘货水林头])|花园|大厦|公寓|房[产屋]|地块|宗地|办事处|人民公社|国际|马拉松)/,
    weak: true,
  },
  { kind: 'place', pattern: /人民政府/ },
  { kind: 'place', pattern: /政府(?![采网部机办会工])/, weak: true },
  { kind: 'place', pattern: /区(?![间块别域级直分段位内外])/ },
  { kind: 'place', pattern: /镇(?![级直痛静压定内外域村])/ },
  { kind: 'place', pattern: /乡(?![级直土愁亲贤情音村镇下风里间])/ },
  {
    kind: 'place',
    pattern:
      /(?:乡镇|镇村|城[市区镇](?!化)|集镇(?!建)|[度渡]假村|公社|工业集中区|圩|峡谷|瀑布|草原|湿地|[大水圩]?[堤坝闸]|遗址|故居|古[镇城村]|江(?=[X×大上下沿]|[干支]流|段)|(?=[\u4e00-\u9fff]{2,6}[园场])[\u4e00-\u9fff]{0,4}?(?:公园|(?:农贸|批发|综合|集贸|交易)市场)|(?:博物|纪念|展览|体育)馆)/,
    weak: true,
  },
  { kind: 'place', pattern: /村(?!民(?!小组|委|组|理事|代表|会议)|级|规|容|史|医|落|寨|民$|镇银行)/ },
  {
    kind: 'place',
    pattern:
      /(?:村民小组|收费站|服务区|[经开高][开发新]区|故里|场镇(?![村级])|街道|社区(?!治理)|居委会|自然村|行政村|组(?![织成建长合员团装])|屯|寨|片区|园区|工业园|产业园|小区|广场|景区|流域|林场|水库|河(?![道长流渠湖])|湖(?![长泊])|渠(?!道)|泵站|电站|地区|州(?=、|，|。|市|县)|旗(?=、|，|。|县))/,
  },
  {
    kind: 'org',
    pattern:
      /(?:分?公司|分校|分院(?!落)|分厂|有限|集团|企业|厂(?![房区])|(?:村镇|商业)?银行|商场|超市|单位|部门|机构|基地|项目部|俱乐部|电视台|机关|科(?=[、，。等室])|[日晚]报(?![告送到])|[支分]行|行(?=贷款|信贷)|系(?=[X×○]|主任|教[授研]|学生)|教研[室组]|营业部|组织(?![开召实学参领了])|令(?=第)|部(?=[X×门负将经]))/,
    weak: true,
  },
  {
    kind: 'org',
    pattern:
      /(?:局(?![面部势限])|办(?![理法公事结好学案展])|办公室|(?:专业)?合作社|党?(?:支部|总支)|党委|支队|[小中大][学學]|[学學][校院]|幼儿园|医院|卫生[院室]|派出所|(?:家庭)?农场|[协商工]会|委员会|村委会|服务站|中心(?![村组城]|工作|任务|环节|区域|地带|位置)|法院|检察院|纪委|团委|妇联|联社|院|所(?![有以属需得在长示述])|站(?![在式点位])|厅|部(?![分署位门件队])|队(?![伍列])|社(?![会区保交]))/,
  },
  // XX林业局, XX人民检察院: the office's trade stands between its name and what it is, which is looked for first.
  {
    kind: 'org',
    pattern:
      /(?=[\u4e00-\u9fff]{1,9}?(?:[局委厅所站队]|中心))[\u4e00-\u9fff]{0,6}?(?:水利|林[业草]|农[业村机]|教育|体育|财政|民政|公安|交[警通]|卫[生健]|健康|保障|[医社环]保|资源|环境|建设|住建|运输|公路|管理|监管|应急|人[事社]|文[化旅]|旅游|审计|统计|税务|[事水商]务|信访|司法|改革|发改|招商|扶贫|振兴|城管|执法|科技|技术|工信|经济|消防|救援|气象|供电|民族|宗教|外事|国土|规划|档案|机关|粮食|市监|服务)(?:总?局|支局|分局|委(?!员)|厅|所(?![有以属需得在])|站(?!在)|大队|中队|支队|中心(?!工作|任务))/,
  },
  {
    kind: 'org',
    pattern:
      /(?:(?:高级|中级|基层)?人民(?:法院|检察院)|(?:律师|会计师|税务师)事务所|公证处|仲裁委|出版社|研究[院所]|事务所|保险公司|信用社|农商行|供销社|党工委|[党团工]委|党支部|团支部|团总支|党组)/,
  },
  { kind: 'org', pattern: /处(?=[党团]|机关|室)/ },
  {
    kind: 'org',
    pattern:
      /方(?=代表|负责|应当?|须|需|同意|承担|有权|签|盖|支付|提供|委托|当事|单位|与|为|按|协商|和[X×甲乙丙])/,
  },
  { kind: 'org', pattern: /(?:实验|中心|希望|附属|职业|第[一二三四五])(?:[小中]学|幼儿园|学校|卫生院)/ },
  // XX农民专业合作社, XX生态农业有限公司: the trade stands between the name and the word.
  { kind: 'org', pattern: /[\u4e00-\u9fff]{0,6}?(?:合作社|家庭农场|有限公司|有限责任公司)/ },
  // XX实验学校, ××工学院, ××大酒店: so does what kind of school or house it is.
  {
    kind: 'org',
    pattern:
      /(?![间所家个名位余])(?=[\u4e00-\u9fff]{0,6}[行司社会店部狱馆校学院园小楼厅堂])[^在和与对向是为到的从由被将把给及等X×○_\d\s，。；：、）（]{0,5}?(?<![省市县区镇乡村全各好我本该])(?:银行(?![卡账帐存])|公司|[报志行]社|(?:联合|基金|理事|董事|监事|业主|总)会(?!议)|[药书商门利]店|商行|经营部|门市部|监狱|(?:图书|文化|档案)馆|学校|学院|大学|中学|小学|职校|技校|幼儿园|[實实][驗验]小[學学]|酒店|饭店|宾馆|酒楼|餐厅|食堂)/,
    weak: true,
  },
  // XX食品、XX电子等企业: firms by their trades
  {
    kind: 'org',
    pattern:
      /(?:畜牧|服[饰装]|饲料|(?:农业|生物)?科技|实业|食品|建材|纺织|电子|机械|化工|[制医]药|药业|物流|新材料|新能源|家具|制造|商贸|矿业|乳业|农牧|置业|[农林]业)(?=、|等|$)/,
    weak: true,
  },
  { kind: 'topic', pattern: /(?:同志)?(?:重要(?:讲话|指示|批示|论述|会议|文章)|系列重要讲话)/ },
  {
    kind: 'topic',
    pattern:
      /(?:任务(?![量数])|精神|讲话|指示|批示|专题|主题|议题|会议(?![室厅]|中心)|座谈会|培训班|教育活动|学习教育|文件|工作(?![室站组者服日证员队群量餐]|人员|单位|岗位|地点)|项目(?!部)|事项|事宜|活动(?![室家]|中心|板房)|行动|工程(?![师队]|公司|部)|课题|方案|规划|计划|条例|办法|规定|产品线|课程|讲座|重点|目标|品牌|经费|附件)/,
    weak: true,
  },
  { kind: 'topic', pattern: /(?:管理|服务|保护|防治|救助)工作(?![人单岗地组者]|情况)/, weak: true },
  { kind: 'topic', pattern: /(?!的)[\u4e00-\u9fff]{1,4}?(?:项目|工程)(?![部师队])/, weak: true },
];

const firstNoun = firstAtStart(NOUNS.map((noun) => [noun.pattern, noun]));

/** The noun that `after` begins with, and its text. A blank before it does not matter. */
export function nounAt(after: string): { kind: Kind; weak: boolean; text: string } | undefined {
  const noun = firstNoun(after.trimStart());
  return noun && { kind: noun.value.kind, weak: noun.value.weak === true, text: noun.text };
}
