import { ledgerEnUs } from '../../taskpane/tabs/placeholders/ledger/messages/enUs';
import type { LedgerMessages } from '../../taskpane/tabs/placeholders/ledger/messages/messages';
import { ledgerZhCn } from '../../taskpane/tabs/placeholders/ledger/messages/zhCn';
import { messagesFor as checkMessages } from '../check/messages';
import type { LedgerErrorCode } from './ledgerError';

/** What the command says, in the language of the terminal. */
export interface Messages {
  readonly usage: string;
  readonly total: (rows: number, offices: number) => string;
  readonly rows: (count: number) => string;
  readonly places: (count: number) => string;
  readonly groups: Readonly<
    Record<'fills' | 'asks' | 'refused' | 'same' | 'missing', (count: number) => string>
  >;
  readonly line: (line: number) => string;
  readonly written: string;
  readonly filled: (count: number) => string;
  readonly notFilled: (count: number) => string;
  readonly unreadable: (detail: string) => string;
  readonly errors: Readonly<Record<LedgerErrorCode, string>>;
  readonly reasons: LedgerMessages['reason'];
}

const zh: Messages = {
  usage: [
    '用法：npm run ledger -- [--json] [--out 文件.xlsx|.tsv|.docx] 稿子.docx',
    '  列出稿子里还欠的数，按办公室分组；--out 写成表格发出去。',
    '用法：npm run ledger -- --fill 表 [--fill 表 …] [--out 文件.docx] [--json] 稿子.docx',
    '  读收回来的表，逐行决定，把能填的填进稿子，另存到 --out。',
    '用法：npm run ledger -- --book 台账.json [--json] 表…',
    '  只对着台账读表，不动稿子。',
    '  --force 覆盖已有的同名文件；没有它就不动已有的文件',
    '  表可以是 .xlsx、.docx、.csv、.tsv、.txt（贴来的文字）、.html',
    '  退出码：0 都妥了；1 有要问的、不填的或没有报的；2 有文件读不了',
  ].join('\n'),
  total: (rows, offices) => `欠 ${rows} 个数，${offices} 个办公室`,
  rows: (count) => `${count} 个`,
  places: (count) => `共 ${count} 处`,
  groups: {
    fills: (count) => `要填 ${count}`,
    asks: (count) => `要您定 ${count}`,
    refused: (count) => `没认出、不填 ${count}`,
    same: (count) => `与稿中一样 ${count}`,
    missing: (count) => `没有报 ${count}`,
  },
  line: (line) => `第 ${line} 行`,
  written: '已另存：',
  filled: (count) => `填了 ${count} 处`,
  notFilled: (count) => `有 ${count} 处没能填上`,
  unreadable: (detail) => `读不了：${detail}`,
  reasons: ledgerZhCn.reason,
  errors: {
    ...checkMessages('zh').errors,
    ...ledgerZhCn.file,
    notBook: '这不是 --json 导出的台账。',
  },
};

const en: Messages = {
  usage: [
    'Usage: npm run ledger -- [--json] [--out FILE.xlsx|.tsv|.docx] REPORT.docx',
    '  Lists the figures that a report still owes, by office; --out writes the table to be sent.',
    'Usage: npm run ledger -- --fill TABLE [--fill TABLE …] [--out FILE.docx] [--json] REPORT.docx',
    '  Reads tables that came back, decides row by row, fills what can be filled, saves to --out.',
    'Usage: npm run ledger -- --book BOOK.json [--json] TABLE…',
    '  Reads tables against a ledger alone.',
    '  --force overwrites a file of that name; without it no file that is there is touched',
    '  Tables are .xlsx, .docx, .csv, .tsv, .txt (what was pasted) or .html',
    '  Exit status: 0 all well; 1 something asked, refused or missing; 2 a file could not be read',
  ].join('\n'),
  total: (rows, offices) => `${rows} figures owed by ${offices} offices`,
  rows: (count) => String(count),
  places: (count) => `${count} places`,
  groups: {
    fills: (count) => `to fill: ${count}`,
    asks: (count) => `to decide: ${count}`,
    refused: (count) => `not filled: ${count}`,
    same: (count) => `the same already: ${count}`,
    missing: (count) => `missing: ${count}`,
  },
  line: (line) => `line ${line}`,
  written: 'saved: ',
  filled: (count) => `${count} places filled`,
  notFilled: (count) => `${count} places could not be filled`,
  unreadable: (detail) => `cannot be read: ${detail}`,
  reasons: ledgerEnUs.reason,
  errors: {
    ...checkMessages('en').errors,
    ...ledgerEnUs.file,
    notBook: 'This is no ledger that --json has exported.',
  },
};

/** The messages for a locale such as `zh_CN.UTF-8`. */
export function messagesFor(locale: string | undefined): Messages {
  return checkMessages(locale) === checkMessages('zh') ? zh : en;
}
