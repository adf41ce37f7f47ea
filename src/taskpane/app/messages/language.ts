import { createContext, useContext } from 'react';
import type { Messages } from './messages';
import { zhCn } from './zhCn';

export interface Language {
  readonly tag: 'zh-CN' | 'en-US';
  readonly messages: Messages;
}

/**
 * The language that Word speaks: Chinese of any kind, else English. Chinese is there from the beginning, English is loaded
 * where it is spoken; where it cannot be loaded the pane speaks Chinese.
 */
export async function loadLanguage(displayLanguage: string): Promise<Language> {
  const chinese: Language = { tag: 'zh-CN', messages: zhCn };
  if (/^zh\b/i.test(displayLanguage)) return chinese;
  try {
    const { enUs } = await import(/* webpackChunkName: "english" */ './enUs');
    return { tag: 'en-US', messages: enUs };
  } catch (error) {
    reportError(error);
    return chinese;
  }
}

/** What the pane says, in Word's language. */
export const MessagesContext = createContext<Messages>(zhCn);

/** Everything that the pane says, for a component. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
