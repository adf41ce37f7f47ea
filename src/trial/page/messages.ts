import type { DocxErrorCode } from '../../standin/document/package/docxError';

/** Everything that the trial page says. */
export interface PageMessages {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly undo: string;
  readonly redo: string;
  readonly track: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark', string>>;
  readonly language: string;
  readonly report: string;
  readonly header: string;
  readonly footer: string;
  readonly pane: string;
  /** The add-in's group on the ribbon of Word, and its buttons. */
  readonly ribbon: string;
  readonly commands: Readonly<Record<'markAll' | 'nextPlaceholder' | 'clearMarks', string>>;
  readonly close: string;
  readonly sampleName: string;
  readonly newName: string;
  readonly pageBreak: string;
  readonly objects: Readonly<Record<'picture' | 'textBox' | 'chart' | 'other', string>>;
  readonly protected: string;
  readonly notPossible: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly newReport: string;
  readonly openNew: string;
  readonly giveUp: string;
  readonly notFetched: string;
  readonly severalFiles: string;
  readonly notOpened: Readonly<Record<DocxErrorCode | 'notText' | 'unknown', string>>;
}

const zhCn: PageMessages = {
  title: '拟稿助手试用',
  open: '打开…',
  save: '保存',
  sample: '换回样稿',
  undo: '撤销',
  redo: '恢复',
  track: '修订',
  theme: '主题',
  themes: { light: '浅色', dark: '深色' },
  language: '语言',
  report: '稿子',
  header: '页眉',
  footer: '页脚',
  pane: '拟稿助手窗格',
  ribbon: '功能区里的拟稿助手',
  commands: { markAll: '标记全部', nextPlaceholder: '下一处', clearMarks: '清除标记' },
  close: '关闭',
  sampleName: '样稿',
  newName: '新文档',
  pageBreak: '分页',
  objects: { picture: '图片', textBox: '文本框', chart: '图表', other: '对象' },
  protected: '这份稿子受保护，不能修改。',
  notPossible: '这里不能这样改。',
  nothingToUndo: '没有可以撤销的了。',
  nothingToRedo: '没有可以恢复的了。',
  newReport: '加载项新建了一份文档，浏览器拦住了新窗口。',
  openNew: '打开新文档',
  giveUp: '稿子有改动还没有保存，要放弃吗？',
  notFetched: '没能取到稿子。请确认试用服务还在运行，再刷新页面。',
  severalFiles: '一次只能打开一份稿子。请只拖一个文件进来。',
  notOpened: {
    notText: '没有打开：看不出文字编码。请另存为 UTF-8 再试。',
    notZip: '没有打开：这不是 .docx 文件，或文件不完整。请重新取一份再试。',
    notDocx: '没有打开：里面没有 Word 正文。请用 Word 另存为 .docx 再试。',
    broken: '没有打开：文件已损坏。请用 Word 的“打开并修复”打开，另存后再试。',
    oldWord: '没有打开：这是旧版 .doc 文件。请用 Word 另存为 .docx 再试。',
    wps: '没有打开：这是 WPS 自己的格式。请用 WPS 另存为 .docx 再试。',
    encrypted: '没有打开：文件有密码。请在 Word 里取消密码，另存后再试。',
    sealed: '没有打开：文件被单位的加密软件加密了。请在那个单位的电脑上解密（申请外发），再试。',
    tooBig: '没有打开：文件展开后过大，不像是一份稿子。',
    unknown: '没有打开：文件里有试用页处理不了的内容。',
  },
};

const enUs: PageMessages = {
  title: 'Drafting Assistant on trial',
  open: 'Open…',
  save: 'Save',
  sample: 'Back to the sample',
  undo: 'Undo',
  redo: 'Redo',
  track: 'Track changes',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark' },
  language: 'Language',
  report: 'Report',
  header: 'Header',
  footer: 'Footer',
  pane: 'Pane of the Drafting Assistant',
  ribbon: 'Drafting Assistant on the ribbon',
  commands: { markAll: 'Mark All', nextPlaceholder: 'Next Placeholder', clearMarks: 'Unmark' },
  close: 'Close',
  sampleName: 'Sample',
  newName: 'New document',
  pageBreak: 'Page break',
  objects: { picture: 'Picture', textBox: 'Text box', chart: 'Chart', other: 'Object' },
  protected: 'This report is protected and cannot be changed.',
  notPossible: 'This cannot be changed here.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  newReport: 'The add-in made a new document, and the browser kept its window from opening.',
  openNew: 'Open the new document',
  giveUp: 'The report has changes that are not saved. Give them up?',
  notFetched: 'The report could not be fetched. See that the trial server runs, then reload the page.',
  severalFiles: 'One report at a time: please drop one file.',
  notOpened: {
    notText: 'Not opened: its encoding cannot be told. Save it as UTF-8.',
    notZip: 'Not opened: it is no .docx, or not all of it. Fetch the file again.',
    notDocx: 'Not opened: it holds no Word document. Save it from Word as .docx.',
    broken: 'Not opened: the file is damaged. Open it with “Open and Repair” in Word and save it.',
    oldWord: 'Not opened: this is an old .doc file. Save it from Word as .docx.',
    wps: 'Not opened: this is a file of WPS. Save it from WPS as .docx.',
    encrypted: 'Not opened: the file has a password. Take it off in Word and save it.',
    sealed: 'Not opened: the software of an office has encrypted the file. Have it decrypted there.',
    tooBig: 'Not opened: unpacked, the file is too big for a report.',
    unknown: 'Not opened: it holds something that this page cannot handle.',
  },
};

/** The page's texts for a language tag: English for `en-…`, else Chinese. */
export function messagesFor(language: string): PageMessages {
  return language.startsWith('en') ? enUs : zhCn;
}
