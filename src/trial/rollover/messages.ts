import type { Reason } from '../../rollover/reasons/reason';
import { reasonsEnUs } from '../../rollover/reasons/enUs';
import { reasonsZhCn } from '../../rollover/reasons/zhCn';
import { messagesFor as checkMessagesFor } from '../check/messages';
import type { RollErrorCode } from './rollError';

/** How many decisions of each kind there are. */
export interface Counts {
  readonly shifted: number;
  readonly blank: number;
  readonly asked: number;
  readonly looked: number;
}

/** What the command says, in the language of the terminal. */
export interface Messages {
  usage: string;
  summary(year: number, to: number, counts: Counts): string;
  revisions(revisions: number, comments: number): string;
  asked: string;
  looked: string;
  /** What an asked stretch may become; the empty text is to delete it. */
  suggestion(result: string): string;
  refused(detail: string): string;
  reasons: Readonly<Record<Reason, string>>;
  errors: Readonly<Record<RollErrorCode, string>>;
}

const zh: Messages = {
  usage: [
    '用法：npm run rollover -- [--json] [--year 年] [--to 年] [--out 目录] 文件…',
    '  把去年的 .docx、.txt 稿子改成今年的：年份改好，数字空出来，拿不准的列出来。',
    '  --json       每个文件输出一行 JSON',
    '  --year 年    去年稿写的是哪一年；不写就从标题、开头认',
    '  --to 年      改成哪一年的；不写就是下一年',
    '  --out 目录   把不用问人的改好，另存到该目录；原文件不动',
    '  --force      另存处已有同名文件时覆盖',
    '  退出码：0 都读出来了；2 有文件读不了、认不出年份或存不了',
  ].join('\n'),
  summary: (year, to, { shifted, blank, asked, looked }) =>
    `${year} → ${to}：改 ${shifted} 处，数字空 ${blank} 处，要您定 ${asked} 处，请看一眼 ${looked} 处`,
  revisions: (revisions, comments) =>
    `稿里有 ${revisions} 处修订、${comments} 条批注：按“已接受”读，批注不带走`,
  asked: '要您定：',
  looked: '请看一眼：',
  suggestion: (result) => (result === '' ? '建议删' : `→ ${result}`),
  refused: (detail) => `没有改：${detail}`,
  reasons: reasonsZhCn,
  errors: {
    ...checkMessagesFor('zh').errors,
    noYear: '认不出稿子写的是哪一年。请用 --year 说明。',
  },
};

const en: Messages = {
  usage: [
    'Usage: npm run rollover -- [--json] [--year N] [--to M] [--out DIR] FILE…',
    '  Makes this year’s report of one of last year’s (.docx, .txt): years move, figures are blank, doubts are listed.',
    '  --json      one line of JSON for each file',
    '  --year N    the year of last year’s report; otherwise read from its title or beginning',
    '  --to M      the new report’s year; otherwise the year after',
    '  --out DIR   save it into DIR with all that needs nobody; the original is not touched',
    '  --force     overwrite files of the same name there',
    '  Exit status: 0 all were read; 2 a file could not be read or saved, or its year is not known',
  ].join('\n'),
  summary: (year, to, { shifted, blank, asked, looked }) =>
    `${year} → ${to}: ${shifted} moved on, ${blank} blank, ${asked} to decide, ${looked} to look at`,
  revisions: (revisions, comments) =>
    `${revisions} tracked changes are read as accepted, ${comments} comments are left out`,
  asked: 'To decide:',
  looked: 'To look at:',
  suggestion: (result) => (result === '' ? 'to be deleted?' : `→ ${result}`),
  refused: (detail) => `nothing was made: ${detail}`,
  reasons: reasonsEnUs,
  errors: {
    ...checkMessagesFor('en').errors,
    noYear: 'The report does not say which year it is about. Say so by --year.',
  },
};

/** The messages for a locale such as `zh_CN.UTF-8`: Chinese, unless it is English. */
export function messagesFor(locale: string | undefined): Messages {
  return locale?.startsWith('en') ? en : zh;
}
