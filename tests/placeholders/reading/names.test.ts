import { findPlaceholders } from '../../../src/placeholders/find';
import type { Kind } from '../../../src/placeholders/placeholder';

const found = (text: string) => findPlaceholders(text)[0];
const list = (words: string): string[] => words.split(' ');

/** What names, by the kind of the name; whether a lone X before it is certain. */
const NAMES: readonly (readonly [Kind, boolean, string])[] = [
  [
    'person',
    true,
    '县长 镇长 村长 局长 校长 部长 同志 等同志 书记 副书记 副镇长 主任 主席 委员 秘书 专干 老师 医生 经理 大爷 村医 烈士 总书记',
  ],
  [
    'person',
    false,
    '先生 女士 等人 带队 带头 带领 率队 主讲 担任组长 兼任书记 担任副组长 担任第一书记 担任村主任 担任站长',
  ],
  [
    'place',
    true,
    '省 省人民医院 市 市民政局 市民族乡 市政府 市政工作 县 区 镇 乡 村 村民代表 村民小组 场镇 街道 社区 居委会 自然村 屯 寨 小区 广场 河 湖 渠 水库 州市 州、 旗县',
  ],
  ['place', false, '县道 高速 公路 大道 路 街 巷 桥 乡镇 镇村'],
  ['org', false, '公司 分公司 分院 有限 集团 企业 厂 银行 单位 部门 机构 基地 俱乐部'],
  [
    'org',
    true,
    '局 办 办公室 合作社 支部 党委 支队 学校 小学 医院 卫生院 派出所 协会 委员会 服务站 中心 法院 纪委 院 站 厅 队 社 农民专业合作社 生态农业有限公司',
  ],
  ['topic', true, '重要讲话 重要指示 系列重要讲话'],
  ['topic', false, '精神 讲话 批示 主题 会议 座谈会 培训班 文件'],
];
const cases = NAMES.flatMap(([kind, sure, words]) => list(words).map((word) => [word, kind, sure] as const));

/** Words that only begin like the name of a place, an office or a title: [what it is not, the words]. */
const NO_NAMES: readonly (readonly [Kind, string])[] = [
  ['person', '镇长期 镇长效 镇长远 主任医 主席团 主席台 书记处 委员会'],
  [
    'place',
    '省级 省直 省委直 省内 省心 市场 市级 市直 市值 市民 市政 县级 县域 县内 区间 区块 区级 镇级 镇域 乡级 乡愁 乡亲 乡土',
  ],
  [
    'place',
    '村级 村规 村容 村民 村落 场镇村 社区治理 河道 河长 河流 湖泊 湖长 渠道 组织 组建 路径 路线 路面 巷道 州里 旗下',
  ],
  [
    'org',
    '分院落 厂房 厂区 局面 局部 局势 办理 办法 办公 所有 所属 站在 站点 部分 部署 队伍 队列 社会 社区 社保 中心工作 中心任务',
  ],
  ['topic', '会议室 会议厅 会议中心'],
];
const others = NO_NAMES.flatMap(([kind, words]) => list(words).map((word) => [word, kind] as const));

// All of a table at once, so that what is wrong is seen side by side.
describe('what stands behind a name still to come', () => {
  it('says what it names: XX县长', () => {
    const read = cases.map(([word]) => [word, found(`XX${word}`)?.kind, found(`XX${word}`)?.unit]);
    expect(read).toEqual(cases.map(([word, kind]) => [word, kind, '']));
    expect(cases.filter(([word]) => found(`XX${word}`)?.sure !== true)).toEqual([]);
  });

  it('makes a lone X certain where it ends no ordinary word: X县长, not X公司', () => {
    const read = cases.map(([word]) => [word, found(`X${word}`)?.kind, found(`X${word}`)?.sure]);
    expect(read).toEqual(cases.map(([word, kind, sure]) => [word, kind, sure]));
  });

  it('is not what only begins like it: X市场, which may be of a place all the same, but is not certain', () => {
    const misread = others.filter(([word, kind]) => {
      const { kind: read, sure } = found(`X${word}`) ?? {};
      return read === kind && (sure || kind !== 'place');
    });
    expect(misread).toEqual([]);
  });

  it('is nothing a comma away', () => {
    const { kind } = found('看XX，天晴') ?? {};
    expect(cases.filter(([word]) => found(`看XX，${word}`)?.kind !== kind)).toEqual([]);
  });
});
