import { enUs } from '../../src/taskpane/app/messages/enUs';
import type { Messages } from '../../src/taskpane/app/messages/messages';
import { zhCn } from '../../src/taskpane/app/messages/zhCn';

/** What the pane says from the beginning, in each of its languages. */
export const CATALOGUES: Readonly<Record<Messages['tag'], Messages>> = { 'zh-CN': zhCn, 'en-US': enUs };
