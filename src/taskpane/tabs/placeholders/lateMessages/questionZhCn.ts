import type { DatePart, Question } from '../../../../worklist/questions/question';

const PART: Readonly<Record<DatePart, string>> = {
  quarter: '季度',
  month: '月份',
  day: '日期',
  hour: '钟点',
  minute: '分钟',
};

/** What is asked about a doubtful value. */
export function questionInChinese(question: Question): string {
  return `${doubt(question)}改一改，或者点“照填”。`;
}

function doubt(question: Question): string {
  switch (question.code) {
    case 'stillPlaceholder':
      return `“${question.found}”还是占位符。`;
    case 'noFigure':
      return '这里要的是数字。';
    case 'losesNoun':
      return `这里会替换掉“${question.noun}”字。`;
    case 'noName':
      return '这里要的是名称。';
    case 'extraUnit':
      return `数字后面多了“${question.unit}”。`;
    case 'blankInside':
      return '数字中间有空格。';
    case 'negative':
      return '这里一般不是负数。';
    case 'repeatsBehind':
      return `后面已经有“${question.repeated}”，会重复。`;
    case 'repeatsBefore':
      return `前面已经有“${question.repeated}”，会重复。`;
    case 'outOfRange':
      return `${PART[question.part]}应在 ${question.from} 到 ${question.to} 之间。`;
    case 'dayNotInMonth':
      return `${question.month} 月只有 ${question.days} 天。`;
    case 'yearNotFourDigits':
      return '年份一般写四位数字。';
    case 'yearUnlikely':
      return `${question.year} 年？年份好像不对。`;
    case 'shareAbove100':
      return '比例超过 100% 了。';
    case 'ageUnlikely':
      return `${question.age} 岁？年龄好像不对。`;
    case 'fractionBeforeRound':
      return '“余”“多”前面一般是整数。';
    case 'fractionCounted':
      return `${question.unit ? `“${question.unit}”前面` : '这里'}一般是整数。`;
    case 'padded':
      return '前后有空格。';
  }
}
