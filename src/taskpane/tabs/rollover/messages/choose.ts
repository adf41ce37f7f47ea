import type { Messages } from '../../../app/messages/messages';
import { rolloverEnUs } from './enUs';
import type { RolloverMessages } from './messages';
import { rolloverZhCn } from './zhCn';

/** What is said in the language of what the pane says else. */
export function rolloverMessages({ tag }: Pick<Messages, 'tag'>): RolloverMessages {
  return tag === 'zh-CN' ? rolloverZhCn : rolloverEnUs;
}
