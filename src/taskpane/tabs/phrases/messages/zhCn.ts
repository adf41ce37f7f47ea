import type { Refusal } from '../../../../library/own/refusal';
import type { Caution } from '../../../../library/phrases/standing';
import { characterZhCn } from '../../../shared/characters/zhCn';
import type { CautionFacts, PhrasesMessages } from './messages';

export const phrasesZhCn: PhrasesMessages = {
  search: '找用语',
  searchHint: '四个不摘 或 sgbz',
  views: '看哪些用语',
  view: { all: '全部', recent: '最近', favourites: '收藏' },
  ofCategory: '只看一个分类',
  allCategories: '全部分类',
  categoryCount: (category, count) => `${category}（${count}）`,
  list: '用语',
  label: {
    verb: '搭配',
    source: '出处',
    region: '地区',
    validity: '有效期',
    wrongForms: '常误写作',
    variants: '也见写作',
    note: '备注',
    advice: '提示',
  },
  validity: (from, until) => {
    if (from === '') return `至${inWords(until)}`;
    if (until === '') return `${inWords(from)}起`;
    return from === until ? inWords(from) : `${inWords(from)}至${inWords(until)}`;
  },
  cautionShort: {
    ended: '已结束',
    superseded: '旧提法',
    ending: '年内结束',
    notYet: '还没开始用',
    regional: '地方提法',
    unchecked: '出处未核',
    uncertain: '拿不准',
  },
  caution,
  instead: '，可改用',
  next: '，往后写',
  beside: '也可改用',
  insert: { wording: '插入', wordingAndExpansion: '插入并展开', expansion: '只插展开' },
  insertOther: (wording) => `插入${/^[“《]/.test(wording) ? wording : `“${wording}”`}`,
  insertAsBefore: '照旧插入',
  inserting: '正在插入…',
  inserted: (text, replaced) => `已插入 ${text}${replaced === '' ? '' : `，换掉了选中的“${replaced}”`}`,
  undo: '撤销',
  undoing: '正在撤销…',
  notUndone: { title: '没有撤销', advice: '插入以后那里又改过。需要的话，请直接在稿子里改。' },
  perhapsUndone: {
    title: '不确定撤销好了没有',
    advice: '请在稿子里看一眼那段话，需要的话直接改。',
  },
  slow: {
    title: 'Word 还没有回答',
    advice: '请看看 Word 里有没有打开的对话框；一直这样，就关掉窗格再打开。',
  },
  dismiss: '知道了',
  selected: '稿子里选中的',
  wrongForm: (form, wording) => `选中的“${form}”写得不对，应写作：${wording}`,
  variant: (form, wording) => `选中的“${form}”，现行写法是：${wording}`,
  keepSelected: (text) => `把选中的“${text}”收为我的用语`,
  empty: {
    recent: { title: '还没有用过', advice: '用过的会排在这里，最近的在最前。' },
    favourites: { title: '还没有收藏', advice: '打开一条用语，点右上角的“☆”，它就排在这里。' },
    own: {
      title: '还没有自己的用语',
      advice: '在稿子里选中一句话，下方会出现“收为我的用语”，点一下就好。',
    },
  },
  nothingHere: { title: '这里没有用语', advice: '换一个分类，或点“全部”看看。' },
  edit: '编辑',
  remove: '删除',
  kept: (name) => `已收为我的用语：${name}`,
  removed: (name) => `已删除 ${name}`,
  notRestored: {
    title: '没能放回去',
    advice: '我的用语里已经有一条同名的，或者已经放满了。先改名或删掉一条，再点“撤销”。',
  },
  editor: {
    title: { add: '收为我的用语', edit: '编辑我的用语' },
    field: {
      name: '名称',
      wording: '写法',
      expansion: '展开',
      source: '出处',
      category: '分类',
      from: '从何时起',
      until: '到何时止',
    },
    dateHint: '如 2026 或 2026年7月',
    save: '保存',
    cancel: '取消',
    refused,
  },
};

/** 2026, 2026-07 or 2026-07-01 as people write it. */
function inWords(date: string): string {
  const units = ['年', '月', '日'];
  return date
    .split('-')
    .map((part, at) => `${Number(part)}${units[at] ?? ''}`)
    .join('');
}

function caution(what: Caution, { year, from, until, region }: CautionFacts): string {
  switch (what) {
    case 'ended':
      return `${inWords(until)}止。${year} 年的稿子里只作回顾`;
    case 'superseded':
      return `${year} 年的稿子里一般不再用`;
    case 'ending':
      return `${inWords(until)}${/^\d+$/.test(until) ? '内' : ''}止。${year} 年的总结里可以写，${year + 1} 年的安排里不再写`;
    case 'notYet':
      return `${inWords(from)}才开始用，${year} 年的稿子里一般不写`;
    case 'regional':
      return region.join('、');
    case 'unchecked':
      return '没有逐字核对，用前看一眼上级文件';
    case 'uncertain':
      return '写法或内容没有核实，请对照上级文件';
  }
}

function refused({ reason, detail }: Pick<Refusal, 'reason' | 'detail'>): string {
  switch (reason) {
    case 'missing':
      return '请填写';
    case 'tooLong':
      return '太长了，请缩短';
    case 'control':
      return `里面有看不见的字符：${characterZhCn(detail)}。请重新打一遍`;
    case 'script':
      return '里面有网页代码，请去掉“<”';
    case 'date':
      return '请写成 2026、2026年7月 或 2026年7月1日';
    case 'order':
      return '不能早于开始的时间';
    case 'duplicateName':
      return '我的用语里已经有这个名称';
    case 'tooMany':
    case 'tooLarge':
      return '我的内容已经放满，请先删掉一些';
    case 'unknownId':
      return '这一条已经删掉了，请取消';
    default:
      return '这样不行，请改一改';
  }
}
