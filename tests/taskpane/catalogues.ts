import { enUs } from '../../src/taskpane/messages/enUs';
import type { Messages } from '../../src/taskpane/messages/messages';
import { zhCn } from '../../src/taskpane/messages/zhCn';

/** What the pane says from the beginning, in each of its languages. */
export const CATALOGUES: Readonly<Record<Messages['tag'], Messages>> = { 'zh-CN': zhCn, 'en-US': enUs };
