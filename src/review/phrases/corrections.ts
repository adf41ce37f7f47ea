/** What is written wrongly, and how it is written. */
export interface Correction {
  /** Global once it is made: lookarounds say what must stand beside it. */
  readonly wrong: string;
  /** Null where only the clerk can know. */
  readonly right: string | null;
  /** There where it is not surely wrong. */
  readonly severity?: 'warn' | 'ask';
}

const written = (wrong: string, right: string | null, severity?: 'warn' | 'ask'): Correction =>
  severity ? { wrong, right, severity } : { wrong, right };

/** Fixed expressions that are often written wrongly. */
export const CORRECTIONS: readonly Correction[] = [
  written('愁难急盼|愁盼急难|难急愁盼|急愁难盼|急难盼愁|难愁急盼', '急难愁盼'),
  written('(?<=“两个确立”的)决定意义', '决定性意义'),
  written('(?<!民生|为民|惠民)实事承诺制', '服务承诺制'),
  written('党风廉[洁正]建设', '党风廉政建设'),
  written('科学民主、依法行政、依法决策', '科学决策、民主决策、依法决策'),
  written('光荣在党(?!50年|５０年|五十年)\\d{4}年', '光荣在党50年'),
  written('“三公经费”', '“三公”经费', 'warn'),
  written('“三公”消费', '“三公”经费', 'ask'),
  written('(?<=[“《])不忘初心[，,]牢记使命(?=[”》])|不忘初心[，,]牢记使命(?=主题教育)', '不忘初心、牢记使命'),
  written('“?只进一扇门[、，]最多跑一次”', '“只进一扇门”“最多跑一次”', 'warn'),
  written('(?<!“)只进一扇门[，]最多跑一次', '“只进一扇门”“最多跑一次”', 'ask'),
  written('全面进步，全面过硬', '全面进步、全面过硬', 'warn'),
  written('早发现、早预警、早帮扶', '早发现、早干预、早帮扶', 'warn'),
  written('早预警、早干预、早帮扶', '早发现、早干预、早帮扶', 'warn'),
  written('早发现、早帮扶、早干预', '早发现、早干预、早帮扶', 'warn'),
  written(
    '巩固(?:拓展)?脱贫攻坚成果(?:同|与)?有效衔接乡村振兴|巩固脱贫攻坚成果(?:同|与)乡村振兴有效衔接',
    '巩固拓展脱贫攻坚成果同乡村振兴有效衔接',
    'warn',
  ),
  written('巩固拓展脱贫攻坚成果与乡村振兴有效衔接', '巩固拓展脱贫攻坚成果同乡村振兴有效衔接', 'ask'),
  written('(?<=落实)(?<!全面)从严治党(?=要求|责任|主体责任)', '全面从严治党', 'ask'),
  written('培优配强', '选优配强', 'ask'),
  written('(?<=中央)“八项规定”(?!精神|及其|实施细则)', '八项规定精神', 'ask'),
  written('“五位一体”战略布局', '“五位一体”总体布局'),
  written('“四个全面”总体布局', '“四个全面”战略布局'),
  written('(?:绿水青山|青山绿水)就是金山银水|青山绿水就是金山银山', '绿水青山就是金山银山'),
  written('[筑住]牢中华民族共同体意识|铸牢中华民族命运共同体意识', '铸牢中华民族共同体意识'),
  written('新时代特色社会主义思想', '新时代中国特色社会主义思想'),
  written('习近平(?:同志)?中国特色社会主义思想', '习近平新时代中国特色社会主义思想'),
  written(
    '(?<!习近平)(?<=以|学习|贯彻|用|深化)新时代中国特色社会主义思想',
    '习近平新时代中国特色社会主义思想',
    'ask',
  ),
  written('人类命运共同[性休]', '人类命运共同体'),
  written(
    '获得感、安全感、幸福感|幸福感、获得感、安全感|安全感、幸福感、获得感|安全感、获得感、幸福感|幸福感、安全感、获得感',
    '获得感、幸福感、安全感',
    'warn',
  ),
  written(
    '不能腐、不敢腐、不想腐|不敢腐、不想腐、不能腐|不想腐、不能腐、不敢腐',
    '不敢腐、不能腐、不想腐',
    'warn',
  ),
  written('奢靡主义|奢糜之风|(?<=享乐主义(?:和|、))奢侈之风', '奢靡之风'),
  written('三课一会', '三会一课'),
  written('两不三保', '两不愁三保障'),
  written('(?<!“)两不愁[、，]三保障', '两不愁三保障', 'ask'),
  written(
    '摘帽不摘政策、摘帽不摘责任、摘帽不摘帮扶、摘帽不摘监管',
    '摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶、摘帽不摘监管',
    'warn',
  ),
  written('四不二直', '四不两直'),
  written('三管三必需', '三管三必须'),
  written('双随机、?一公布', '双随机、一公开'),
  written('放管[富付]', '放管服'),
  written('“新时代枫桥经验”', '新时代“枫桥经验”'),
  written('(?<=新时代)“?枫[侨乔]经验”?', '“枫桥经验”'),
  written('“新时代枫桥经验”', '新时代“枫桥经验”', 'warn'),
  written('脱贫户监测户', '脱贫不稳定户'),
  written('城乡居民医疗基本保险', '城乡居民基本医疗保险'),
  written('厉行勤俭节约、?反对铺张浪费', '厉行节约、反对浪费', 'ask'),
  written('首问责任制(?!度)', '首问负责制', 'ask'),
  written('限时办毕制', '限时办结制'),
  written(
    '政治领悟力、政治判断力、政治执行力|政治判断力、政治执行力、政治领悟力',
    '政治判断力、政治领悟力、政治执行力',
    'warn',
  ),
  written(
    '学史增信、学史明理、学史崇德、学史力行|学史明理、学史崇德、学史增信、学史力行',
    '学史明理、学史增信、学史崇德、学史力行',
    'warn',
  ),
  written(
    '自治、德治、法治相结合|法治、自治、德治相结合|德治、自治、法治相结合',
    '自治、法治、德治相结合',
    'ask',
  ),
  written(
    '生态宜居、产业兴旺、乡风文明、治理有效、生活富裕',
    '产业兴旺、生态宜居、乡风文明、治理有效、生活富裕',
    'warn',
  ),
  written('清理拖欠企业帐款', '清理拖欠企业账款'),
  written('全过程民主(?!化|监督|管理|决策|评议|协商)', '全过程人民民主', 'ask'),
  written('社会主义核心价值体系观|社会主义核心价值关', '社会主义核心价值观'),
  written('以人民为中心的思想(?!教育|政治|观念|品德)', '以人民为中心的发展思想', 'ask'),
  written('(?<=融入|服务)高质量发展新格局', '新发展格局', 'ask'),
  written('共商共享共建', '共商共建共享', 'warn'),
  written('共治共建共享|共建共享共治|共享共建共治', '共建共治共享', 'warn'),
  written(
    '源头治理、系统治理、依法治理、综合治理|系统治理、综合治理、依法治理、源头治理',
    '系统治理、依法治理、综合治理、源头治理',
    'ask',
  ),
  written('户分类、村转运、镇收集、县处理', '户分类、村收集、镇转运、县处理'),
  written('蓝天、净土、碧水(?:三大)?保卫战|碧水、蓝天、净土(?:三大)?保卫战', '蓝天、碧水、净土保卫战', 'ask'),
  written('小事不出村、矛盾不上交、大事不出镇', '小事不出村、大事不出镇、矛盾不上交', 'ask'),
  written('党政同责、齐抓共管、一岗双责', '党政同责、一岗双责、齐抓共管', 'ask'),
  written('(?<=打造)忠诚、干净、担当(?=的?干部队伍)', '忠诚干净担当', 'ask'),
];

/** What is said of the three that are said together; where another of them is at hand, the verbs are fixed. */
export interface FixedVerb {
  readonly name: string;
  readonly verb: string;
  readonly wrong: string;
}

export const FIXED_VERBS: readonly FixedVerb[] = [
  { name: '四个意识', verb: '增强', wrong: '坚定|做到|坚持|践行' },
  { name: '四个自信', verb: '坚定', wrong: '树牢|做到|坚持|增强|强化|牢固树立' },
  { name: '两个维护', verb: '做到', wrong: '坚定|增强|树牢|强化|坚持' },
];
