import { useMessages } from '../../../../app/messages/language';
import { handInEnUs } from './enUs';
import type { HandInMessages } from './messages';
import { handInZhCn } from './zhCn';

/** What 交稿前 says, in Word's language. */
export function useHandInMessages(): HandInMessages {
  return useMessages().tag === 'zh-CN' ? handInZhCn : handInEnUs;
}
