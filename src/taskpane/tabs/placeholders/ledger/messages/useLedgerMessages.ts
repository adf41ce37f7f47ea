import { useMessages } from '../../../../app/messages/language';
import { ledgerEnUs } from './enUs';
import type { LedgerMessages } from './messages';
import { ledgerZhCn } from './zhCn';

/** What 台账 says, in Word's language. */
export function useLedgerMessages(): LedgerMessages {
  return useMessages().tag === 'zh-CN' ? ledgerZhCn : ledgerEnUs;
}
