/**
 * Words that begin with a character which, right behind a measure word, usually makes another word of it, and that do not
 * here: 批示 is a word, 第X批示范镇 counts; 个案 is a word, X个案例 counts.
 */
const WORDS_BEHIND =
  '人:大病,居家,居住,居民,生活,生产,体检,身体,身患,社会,文化程,行动,事业编,防汛,防火,大专以,大专学 ' +
  '名:副镇,副乡,副县,副科,副处,副主,副书,副校,副局,副组,副队,单亲,单身,义工,义务,目标,列管,列席 ' +
  '位:居民,移民,列席 户:外出,外来,外迁,主动,主要,均已,均为,均达,均未,均无,均完,均纳,均享,部分 次:数据,生态,日常 ' +
  '家:国有,国家,国企,乡镇,乡村,教培,教育机,政府,园区,属地,具有,具备,长期,畜禽 场:地质,面对,面向,合唱 ' +
  '轮:岗位 批:示范,发展,改造,改扩,复垦,复工,评选,评审 个:案例,案件,数据,数字,子项,子工,子公,子课 ' +
  '条:文明,文化,理论 起:来访,来信,来电,诉求,诉讼,初信,初访 例:外来,外籍 处:在建,在用,女贞,以上,以下,以内 间:隔离,接待 ' +
  '座:标准,标志,机井,机房 本:科普,地方 台:办公,风机,风力 套:路灯,取暖 种:植物,业态,业务,苗木 亩:产业 米:线路,面积 ' +
  '支:农技,教师,教学,教育,书画,书法,行业 元:老年,老党,首批,首期,首付 ' +
  '年:报告,报名,报送,报废,会议,会计,会员,数据,数字,审计,审核,审议,审批,限额,富民,货物 月:考核,考察,考评 ' +
  '日:报告,报名,报送,报到,出台,出动,出席,出发,出现,本镇,本县,本市,本乡,本村,本单,夜间,夜里,产生,常委,志愿,用餐,记者 ' +
  '天:主题,下乡,下村,平均 周:一次,全部 岁:入学,入伍,入党 通:电话';

const BEHIND = new Map(
  WORDS_BEHIND.split(' ').map((entry): [string, readonly string[]] => {
    const [measure = '', words = ''] = entry.split(':');
    return [measure, words.split(',')];
  }),
);

/** Whether `word` is a measure word all the same, although `rest` begins with a character that speaks against it. */
export function stillMeasures(word: string, rest: string): boolean {
  return BEHIND.get(word)?.some((behind) => rest.startsWith(behind)) ?? false;
}
