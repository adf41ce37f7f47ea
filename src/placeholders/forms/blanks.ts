import { type Candidate, candidatesOf, type Form, type Trust } from '../candidate';
import { stretches } from '../patterns';
import { measureAt } from '../reading/measures';
import { readQuantity } from '../reading/quantity';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(' '));

/** Two-character words that are spread over a line: 姓　　名, 单　　位. */
const SPREAD_WORDS = wordsOf(
  '姓名 单位 部门 序号 编号 文号 书号 证号 型号 账号 地点 观点 要点 特点 年级 班级 ' +
    '等级 职级 批次 场次 期次 名次 班次 层次 篇章 户口 人口 学期 日期 工期 目次 项次 ' +
    '种类 类别 分类 区块 街道 镇村 处室 科室 职位 席位 学位 岗位 房间 时间 期间 封面 ' +
    '版面 书面 正本 副本 文本 成本 课时 工时 学年 历年 生日 节日 假日 尺度 年度 月度 ' +
    '程度 进度 难度 湿度 温度 厨师 教师 老师 总分 得分 学分 积分 科目 重量 个人 法人 ' +
    '本人 证人 病人 客户 农户 住户 用户 大户 村户 专家 国家 农家 作家 车辆 车次 窗口 ' +
    '出口 入口 门口 项目 条件 文件 附件 证件 邮件 来源 道路 公里 公顷 里程 标题 课题 ' +
    '议题 主题 问题 部分 身份 月份 年份 股份 备份 省份 期限 班组 小组 党组 村组 纸张 ' +
    '主张 册页 封页 首页 网页 尾页 幅面 平面 支部 分支 开支 收支 平台 电台 柜台 阳台 ' +
    '套餐 附则 总则 细则 规则 数字 文字 汉字 签字 主任 责任 主席 出席 列席 缺席 执笔 ',
);

/** Such words behind the blanks: 户  数, and those that the blanks need not be wide for. */
const NEXT_WORDS = wordsOf(
  '年龄 年级 年度 年份 日期 名称 单位 户主 户数 人数 人员 月份 次数 项目 条件 种类 ' +
    '家庭 组别 组长 时间 时长 号码 批次 段落 步骤 部门 课程 课题 班级 首页 页码 件数 ' +
    '元素 处室 位置 位次 班次 ',
);
const SPREAD_BEHIND = /^([^ ])( {1,6})([^ ])/;

/** Where hanzi follow the measure word, only these still say that it is one: 共    人参加. */
const LEADS_FIGURE = /[共有达约近计为收入资积放成设增超余足满建修养种获给补助：:]/;
/** What stands right before a figure. */
const CLAUSE_LEAD = /[\u4e00-\u9fff：:]/;

/**
 * Two or more blanks between a Chinese character and a measure word: 共　　户. Indents, columns and words spread
 * over the line are layout. Blanks between the same words, as in a row of them, are asked about once.
 */
export const blanks: Form = ({ plain }) => {
  const known = new Map<string, Trust | null>();
  return candidatesOf(stretches(plain, / {2,}/g), ({ start, end }): Candidate[] => {
    const before = plain.slice(Math.max(0, start - 6), start);
    const after = plain.slice(end, end + 8);
    const words = `${before}|${after}`;
    let trust = known.get(words);
    if (trust === undefined) {
      trust = trustBetween(before, after);
      known.set(words, trust);
    }
    return trust ? [{ start, end, trust }] : [];
  });
};

/** What it takes for blanks to be a placeholder between two texts; null where they are layout. */
function trustBetween(before: string, after: string): Trust | null {
  const quantity = CLAUSE_LEAD.test(before.slice(-1)) ? readQuantity(after) : undefined;
  if (!quantity) return null;
  // 方  伟: behind a surname the name goes on; behind a measure word the next blank may have its own.
  const next = quantity.rest.trimStart();
  const goesOn =
    /^(?!左右|以[上下内]|余|多)[\u4e00-\u9fff]/.test(next) && (next === quantity.rest || !measureAt(next));
  const doubtful = goesOn && !LEADS_FIGURE.test(before.slice(-1));
  // 李建国  张伟明, 林地  亩数: names and labels side by side.
  if (doubtful && /(?:^|[ ：:、，。])[\u4e00-\u9fff]{1,3}$/.test(before)) return null;
  // 户  名：
  if (/(?:^| )[\u4e00-\u9fff]$/.test(before) && /^[\u4e00-\u9fff] *[：:]/.test(after)) return null;
  if (SPREAD_WORDS.has(before.slice(-1) + after.charAt(0))) return null;
  // 签  字：    日  期： the word before, or the one behind, is itself spread over the line.
  const spread = / ([\u4e00-\u9fff])$/.exec(before.slice(-2))?.[1];
  if (spread !== undefined && !measureAt(spread)) return null;
  // 户  主：    人  口：
  const [, first = '', gap = '', second = ''] = SPREAD_BEHIND.exec(after) ?? [];
  const word = gap && first + second;
  if ((gap.length > 1 && SPREAD_WORDS.has(word)) || NEXT_WORDS.has(word)) return null;
  // 一、二 columns of a table set with blanks: the word before is a heading of its own.
  if (
    /^.[\u4e00-\u9fff]{3,}$/.test(after.trim()) &&
    /(?:^| )[\u4e00-\u9fff]{2,4}$/.test(before) &&
    !/[达共约近有为资入计收放成设增]$/.test(before)
  )
    return null;
  return doubtful ? 'maybeTyped' : 'onlyTyped';
}
