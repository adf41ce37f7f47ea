import { createContext, useContext } from 'react';
import { enUs } from './enUs';
import type { Messages } from './messages';
import { zhCn } from './zhCn';

export interface Language {
  readonly tag: 'zh-CN' | 'en-US';
  readonly messages: Messages;
}

/** The language that Word speaks: Chinese of any kind, else English. */
export function chooseLanguage(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? { tag: 'zh-CN', messages: zhCn } : { tag: 'en-US', messages: enUs };
}

/** What the pane says, in Word's language. */
export const MessagesContext = createContext<Messages>(zhCn);

/** Everything that the pane says, for a component. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
