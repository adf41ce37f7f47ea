import { useMessages } from '../../../app/messages/language';
import { lateEnUs } from './enUs';
import type { LateMessages } from './messages';
import { lateZhCn } from './zhCn';

/** What is said in the parts that come late, in Word's language. */
export function useLateMessages(): LateMessages {
  return useMessages().tag === 'zh-CN' ? lateZhCn : lateEnUs;
}
