import type { Messages } from '../../../../app/messages/messages';
import { selfCheckEnUs } from './enUs';
import type { SelfCheckMessages } from './messages';
import { selfCheckZhCn } from './zhCn';

/** What it says in the language of what the pane says else. */
export function selfCheckMessages({ tag }: Pick<Messages, 'tag'>): SelfCheckMessages {
  return tag === 'zh-CN' ? selfCheckZhCn : selfCheckEnUs;
}

/** What an experiment tries. */
export function experimentName({ experiments }: SelfCheckMessages, id: string): string {
  return (experiments as Readonly<Record<string, string>>)[id] ?? id;
}
