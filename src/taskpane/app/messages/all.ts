import { createContext } from 'react';
import { findingEnUs } from '../../shared/find/messages/enUs';
import type { FindingMessages } from '../../shared/find/messages/messages';
import { findingZhCn } from '../../shared/find/messages/zhCn';
import { useGiven } from '../../shared/useGiven';
import { introductionEnUs } from '../introduction/messages/enUs';
import type { IntroductionMessages } from '../introduction/messages/messages';
import { introductionZhCn } from '../introduction/messages/zhCn';
import type { Messages } from './messages';
import { phrasesEnUs } from '../../tabs/phrases/messages/enUs';
import type { PhrasesMessages } from '../../tabs/phrases/messages/messages';
import { phrasesZhCn } from '../../tabs/phrases/messages/zhCn';
import { reviewEnUs } from '../../tabs/review/messages/enUs';
import type { ReviewMessages } from '../../tabs/review/messages/messages';
import { reviewZhCn } from '../../tabs/review/messages/zhCn';
import { settingsEnUs } from '../../tabs/settings/messages/enUs';
import type { SettingsMessages } from '../../tabs/settings/messages/messages';
import { settingsZhCn } from '../../tabs/settings/messages/zhCn';
import { skeletonsEnUs } from '../../tabs/skeletons/messages/enUs';
import type { SkeletonsMessages } from '../../tabs/skeletons/messages/messages';
import { skeletonsZhCn } from '../../tabs/skeletons/messages/zhCn';

/** Everything that is said in 骨架, 用语, 检查 and 设置: what the pane says from the beginning, and what is loaded with them. */
export interface AllMessages extends Messages {
  readonly skeletons: SkeletonsMessages;
  readonly phrases: PhrasesMessages;
  readonly review: ReviewMessages;
  readonly settings: SettingsMessages;
  readonly finding: FindingMessages;
  readonly introduction: IntroductionMessages;
}

const LIBRARY: Readonly<Record<Messages['tag'], Omit<AllMessages, keyof Messages>>> = {
  'zh-CN': {
    skeletons: skeletonsZhCn,
    phrases: phrasesZhCn,
    review: reviewZhCn,
    settings: settingsZhCn,
    finding: findingZhCn,
    introduction: introductionZhCn,
  },
  'en-US': {
    skeletons: skeletonsEnUs,
    phrases: phrasesEnUs,
    review: reviewEnUs,
    settings: settingsEnUs,
    finding: findingEnUs,
    introduction: introductionEnUs,
  },
};

/** All messages in the language of those that are there already. */
export function allMessages(messages: Messages): AllMessages {
  return { ...messages, ...LIBRARY[messages.tag] };
}

/** What is said there, in Word's language. */
export const AllMessagesContext = createContext<AllMessages | null>(null);

/** All messages, for a component of the library's panels. @throws Error outside them */
export function useAllMessages(): AllMessages {
  return useGiven(AllMessagesContext);
}
