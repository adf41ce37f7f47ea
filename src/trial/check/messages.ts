import { lateEnUs } from '../../taskpane/tabs/placeholders/lateMessages/enUs';
import { lateZhCn } from '../../taskpane/tabs/placeholders/lateMessages/zhCn';
import type { DoubtReason } from '../../worklist/doubts';
import type { OwedSign } from '../../report/owedRun';
import type { Part } from '../../report/paragraph';
import type { Severity } from '../../review/finding';
import { MAX_PARAGRAPHS, MAX_TEXT_SIZE } from '../text/limits';
import { MAX_PARAGRAPH_LENGTH } from './limits';
import type { CheckErrorCode } from './checkError';

/** What the command says, in the language of the terminal. */
export interface Messages {
  usage: string;
  noLibrary(file: string): string;
  left(count: number): string;
  none: string;
  noneCertain: string;
  unsure(count: number): string;
  /** Why one is asked about, in eight characters of Chinese at most. */
  reason: Readonly<Record<DoubtReason, string>>;
  likelyOwed(count: number): string;
  noHeading: string;
  /** Stand for a heading where something is found outside of the body. */
  part: Readonly<Record<Exclude<Part, 'body'>, string>>;
  textBoxUnder(heading: string): string;
  notMarkedElsewhere: string;
  /** What stands in red, in a highlight, under a comment that says that it is not yet done. */
  owed(counts: Readonly<Record<OwedSign, number>>): string;
  locked(count: number): string;
  unreadable(detail: string): string;
  total(files: number, left: number, failed: number): string;
  notMarked(count: number): string;
  notCleared(count: number): string;
  notSaved(detail: string): string;
  notMarkable: string;
  /** How many errors, warnings and questions there are. */
  findings(counts: readonly number[]): string;
  severities: Readonly<Record<Severity, string>>;
  deleted: string;
  comma: string;
  elsewhere(places: string): string;
  errors: Readonly<Record<CheckErrorCode, string>>;
}

/** Those that there are: 红字 2，批注 1. */
function listed(
  counts: Readonly<Record<OwedSign, number>>,
  names: Readonly<Record<OwedSign, string>>,
  is: string,
  and: string,
): string {
  const signs: readonly OwedSign[] = ['red', 'highlight', 'comment'];
  return signs
    .filter((sign) => counts[sign] > 0)
    .map((sign) => `${names[sign]}${is}${counts[sign]}`)
    .join(and);
}

const zh: Messages = {
  usage: [
    '用法：npm run check -- [--review [--year 年] [--library 文件]] [--json] [--mark 目录 | --clear 目录] [--force] 文件…',
    '  检查 .docx 和 .txt 稿子里还没填的占位符。',
    '  --review      再作交稿前检查：序号、数字、提法、错别字……',
    '  --year 年     稿子写的是哪一年；不写就看稿子自己说的',
    '  --library 文件  单位的 library.json：它的用语一起查，它关掉的规则不查',
    '  --json        每个文件输出一行 JSON',
    '  --mark 目录   标出确定的占位符，另存到该目录',
    '  --clear 目录  清除标记，另存到该目录',
    '  --force       目录里已有同名的文件也覆盖',
    '  退出码：0 都已填完，检查也没有要改和建议；1 有；2 有文件读不了或存不了',
  ].join('\n'),
  noLibrary: (file) => `读不出单位的素材库：${file}`,
  left: (count) => `还剩 ${count} 处`,
  none: '没有占位符',
  noneCertain: '没有确定的占位符',
  unsure: (count) => `待确认 ${count} 处：`,
  reason: lateZhCn.doubtAbout,
  likelyOwed: (count) => `像是漏了数的 ${count} 处：`,
  noHeading: '（标题之前）',
  part: {
    header: '（页眉）',
    footer: '（页脚）',
    footnote: '（脚注）',
    endnote: '（尾注）',
    textBox: '（文本框）',
  },
  textBoxUnder: (heading) => `（文本框，在“${heading}”下）`,
  owed: (counts) =>
    `可能还没定的：${listed(counts, { red: '红字', highlight: '突出显示', comment: '批注' }, ' ', '，')}`,
  notMarkedElsewhere: '文本框里的不标记，请直接在 Word 里填。',
  locked: (count) => `有 ${count} 处在锁定了内容的控件里，没有标记`,
  unreadable: (detail) => `读不了：${detail}`,
  total: (files, left, unread) =>
    `共 ${files} 个文件，还剩 ${left} 处${unread ? `，${unread} 个文件读不了` : ''}`,
  notMarked: (count) => `有 ${count} 处没能标记`,
  notCleared: (count) => `有 ${count} 处标记没能清除，请在 Word 里手工去掉突出显示`,
  notSaved: (detail) => `没有另存：${detail}`,
  notMarkable: '.txt 没有格式，不标记也不另存',
  findings: ([errors = 0, warnings = 0, questions = 0]) =>
    errors + warnings + questions === 0
      ? '交稿前检查：没有发现问题'
      : `交稿前检查：要改 ${errors} 处，建议 ${warnings} 处，核对 ${questions} 处`,
  severities: { error: '要改', warn: '建议', ask: '核对' },
  deleted: '（删去）',
  comma: '、',
  elsewhere: (places) => `  另见 ${places}`,
  errors: {
    notZip: '不是 .docx 文件，或文件已损坏。请用 Word 打开确认，另存为 .docx 后再试。',
    notDocx: '这个压缩包里没有 Word 正文。请用 Word 另存为 .docx 后再试。',
    broken: '文件已损坏。请用 Word 的“打开并修复”打开，另存后再试。',
    oldWord: '这是旧版 .doc 文件。请用 Word 打开，另存为 .docx 后再试。',
    wps: '这是 WPS 自己的格式。请用 WPS 另存为 .docx 后再试。',
    encrypted: '文件有打开密码。请在 Word 里取消密码，另存后再试。',
    sealed: '文件被单位的加密软件加密了。请在那个单位的电脑上解密（申请外发），再试。',
    tooBig: '文件展开后过大，不像是一份稿子。请检查文件来源。',
    notFound: '找不到这个文件。请检查文件名。',
    notFile: '这是一个目录。请指定文件。',
    notAllowed: '没有权限读写。请检查文件权限。',
    notText: '看不出文字编码。请另存为 UTF-8 后再试。',
    longText: `文件超过 ${MAX_TEXT_SIZE} MB，不像是一份稿子。请检查文件来源，或分成几个文件。`,
    manyParagraphs: `超过 ${MAX_PARAGRAPHS} 段，不像是一份稿子。请检查文件来源，或分成几个文件。`,
    longParagraph: `有一段超过 ${MAX_PARAGRAPH_LENGTH} 个字，不像是一份稿子。请检查文件来源，或把这一段分开。`,
    wouldOverwrite: '会覆盖这次要读或刚写的文件。请换一个目录。',
    exists: '那里已有同名的文件。请换一个目录；要覆盖，加上 --force。',
    isLink: '那里的同名文件是一个链接，没有写。请换一个目录。',
    isFolder: '那里有一个同名的文件夹。请换一个目录。',
    noFolder: '没有这个目录。请检查路径。',
    diskFull: '磁盘满了，没有存。已有的文件没有动。请腾出地方再试。',
    notSaved: '没能存。请换一个目录再试。',
    protected: '文档受保护，不能修改。请先在 Word 里停止保护。',
    readOnly: '文档是只读的，不能修改。请先另存一份。',
    tracked: '文档开着修订。请先关闭修订再标记。',
    trackingUnknown: '看不出是否开着修订。请先在 Word 里关闭修订。',
    noColour: '突出显示颜色都用上了。请先去掉一种再标记。',
    mismatch: '没能准确读取文档结构，没有改动。请用 Word 打开另存后再试。',
    gone: '要改的地方已经不在了。请重新检查。',
    unsupported: '文档里有不能处理的内容，没有改动。',
    busy: '正忙。请稍后再试。',
    lost: '与文档的连接断了。请重新检查。',
    noFile: '读不出文档的格式，没有改动。请用 Word 另存为 .docx 后再试。',
    severalParagraphs: '选中的不止一段，没有改动。',
    uncertain: '中途停下了，原文件没有改动。请再试一次。',
    unknown: '出了意外的错误。',
  },
};

const en: Messages = {
  usage: [
    'Usage: npm run check -- [--review [--year YEAR] [--library FILE]] [--json] [--mark DIR | --clear DIR] [--force] FILE…',
    '  Finds the placeholders that are left in .docx and .txt reports.',
    '  --review     finds what else a good editor would mend',
    '  --year YEAR  the year that the reports are about; otherwise as they say themselves',
    '  --library FILE  the library.json of the unit: its phrases count, its rules that are off do not',
    '  --json       one line of JSON for each file',
    '  --mark DIR   mark the certain placeholders, save into DIR',
    '  --clear DIR  take the marks away, save into DIR',
    '  --force      overwrite files of the same name in DIR',
    '  Exit status: 0 none left, nothing wrong; 1 some left, or errors or warnings; 2 a file could not be read or saved',
  ].join('\n'),
  noLibrary: (file) => `No library can be read from ${file}`,
  left: (count) => `${count} left`,
  none: 'no placeholders',
  noneCertain: 'no certain placeholders',
  unsure: (count) => `${count} to be confirmed:`,
  reason: lateEnUs.doubtAbout,
  likelyOwed: (count) => `${count} where a figure seems left out:`,
  noHeading: '(before any heading)',
  part: {
    header: '(header)',
    footer: '(footer)',
    footnote: '(footnote)',
    endnote: '(endnote)',
    textBox: '(text box)',
  },
  textBoxUnder: (heading) => `(text box under “${heading}”)`,
  owed: (counts) =>
    `perhaps not yet done: ${listed(counts, { red: 'in red', highlight: 'highlighted', comment: 'under comments' }, ': ', ', ')}`,
  notMarkedElsewhere: 'What is in text boxes is not marked: fill it in in Word',
  locked: (count) => `${count} in controls whose contents are locked were not marked`,
  unreadable: (detail) => `cannot be read: ${detail}`,
  total: (files, left, unread) =>
    `${files} files, ${left} left${unread ? `, ${unread} could not be read` : ''}`,
  notMarked: (count) => `${count} could not be marked`,
  notCleared: (count) => `${count} marks could not be taken away; take off the highlight in Word`,
  notSaved: (detail) => `not saved: ${detail}`,
  notMarkable: 'a .txt has no formatting: it is neither marked nor saved',
  findings: ([errors = 0, warnings = 0, questions = 0]) =>
    errors + warnings + questions === 0
      ? 'review: nothing found'
      : `review: ${errors} errors, ${warnings} warnings, ${questions} questions`,
  severities: { error: 'error', warn: 'warning', ask: 'question' },
  deleted: '(delete)',
  comma: ', ',
  elsewhere: (places) => `  see also ${places}`,
  errors: {
    notZip: 'It is no .docx, or it is damaged. Open it in Word and save it as .docx.',
    notDocx: 'The archive holds no Word document. Save it from Word as .docx.',
    broken: 'The file is damaged. Open it with “Open and Repair” in Word and save it.',
    oldWord: 'This is an old .doc file. Open it in Word and save it as .docx.',
    wps: 'This is a file of WPS. Save it from WPS as .docx.',
    encrypted: 'The file has a password. Take it off in Word and save it.',
    sealed: 'The software of an office has encrypted the file. Have it decrypted there.',
    tooBig: 'Unpacked, the file is too big for a report. Check where it comes from.',
    notFound: 'There is no such file. Check its name.',
    notFile: 'This is a folder. Name files.',
    notAllowed: 'Permission denied. Check the permissions.',
    notText: 'The encoding cannot be told. Save it as UTF-8.',
    longText: `The file has more than ${MAX_TEXT_SIZE} MB: no report is that long. Check where it comes from, or split it.`,
    manyParagraphs: `There are more than ${MAX_PARAGRAPHS} paragraphs: no report is that long. Check where it comes from, or split it.`,
    longParagraph: `A paragraph has more than ${MAX_PARAGRAPH_LENGTH} characters: no report is like that. Check where it comes from, or split the paragraph.`,
    wouldOverwrite: 'A file of this run would be overwritten. Choose another folder.',
    exists: 'A file of that name is there already. Choose another folder, or overwrite it by --force.',
    isLink: 'The file of that name is a link; nothing was written. Choose another folder.',
    isFolder: 'A folder of that name is there. Choose another folder.',
    noFolder: 'There is no such folder. Check the path.',
    diskFull: 'The disk is full; nothing was saved, and no file was changed. Make room and try again.',
    notSaved: 'It could not be saved. Choose another folder.',
    protected: 'The document is protected. Stop the protection in Word first.',
    readOnly: 'The document is read-only. Save a copy first.',
    tracked: 'Changes are tracked. Switch tracking off first.',
    trackingUnknown: 'Whether changes are tracked cannot be told. Switch tracking off in Word first.',
    noColour: 'All highlight colours are in use. Take one away first.',
    mismatch: 'The structure of the document is not understood; nothing was changed. Save it anew from Word.',
    gone: 'What was to be changed is no longer there. Check again.',
    unsupported: 'The document holds something that cannot be handled; nothing was changed.',
    busy: 'Busy. Try again later.',
    lost: 'The document does not answer any more. Check again.',
    noFile: 'The formatting of the document cannot be read; nothing was changed. Save it anew from Word.',
    severalParagraphs: 'More than one paragraph is selected; nothing was changed.',
    uncertain: 'It stopped on the way; the file itself was not changed. Try again.',
    unknown: 'An unexpected error.',
  },
};

/** The messages for a locale such as `zh_CN.UTF-8`: Chinese, unless it is English. */
export function messagesFor(locale: string | undefined): Messages {
  return locale?.startsWith('en') ? en : zh;
}
