import { useMessages } from '../../../app/messages/language';
import type { Messages } from '../../../app/messages/messages';
import { lateEnUs } from './enUs';
import type { LateMessages } from './messages';
import { lateZhCn } from './zhCn';

/** What is said in the parts that come late, in Word's language. */
export function useLateMessages(): LateMessages {
  return lateMessages(useMessages());
}

/** The same in the language of what is said from the beginning. */
export function lateMessages({ tag }: Messages): LateMessages {
  return tag === 'zh-CN' ? lateZhCn : lateEnUs;
}
