import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { isIntroduced, keepIntroduced } from './introduction/introduced';
import { IntroductionPage } from './introduction/IntroductionPage';
import { AllMessagesContext, allMessages } from './messages/all';
import { useMessages } from './messages/language';
import { PhrasesTab } from '../tabs/phrases/PhrasesTab';
import { ReviewTab } from '../tabs/review/ReviewTab';
import { SettingsView } from '../tabs/settings/SettingsView';
import { LibraryStore } from '../libraryStore/libraryStore';
import { LibraryStoreContext } from '../libraryStore/LibraryStoreContext';
import { SkeletonsTab } from '../tabs/skeletons/SkeletonsTab';
import { Panel } from './Panel';
import type { Show, View, Way } from './tabs';

export interface LibraryPanelsProps {
  readonly shown: View;
  /** The tab that is shown, or was before the settings: they lead back to it. */
  readonly tab: View;
  /** How to begin, where something led to 骨架 for that. */
  readonly way: Way | undefined;
  readonly show: Show;
}

/** The panels that take from the library: 骨架, 用语, 检查, and what is set for both. */
export function LibraryPanels({ shown, tab, way, show }: LibraryPanelsProps): ReactElement {
  const [libraryStore] = useState(() => new LibraryStore());
  useEffect(() => libraryStore.start(), [libraryStore]);
  const [isIntroducing, setIntroducing] = useState(() => !isIntroduced());
  const core = useMessages();
  const messages = useMemo(() => allMessages(core), [core]);
  return (
    <AllMessagesContext value={messages}>
      <LibraryStoreContext value={libraryStore}>
        <Panel id="skeletons" isShown={shown === 'skeletons'}>
          <SkeletonsTab isShown={shown === 'skeletons'} way={way} show={show} />
        </Panel>
        <Panel id="phrases" isShown={shown === 'phrases'}>
          <PhrasesTab isShown={shown === 'phrases'} />
        </Panel>
        <Panel id="review" isShown={shown === 'review'}>
          <ReviewTab isShown={shown === 'review'} show={show} />
        </Panel>
        <Panel id="settings" isShown={shown === 'settings'}>
          <SettingsView
            isShown={shown === 'settings'}
            onBack={() => {
              show(tab);
            }}
            onIntroduce={() => {
              setIntroducing(true);
            }}
          />
        </Panel>
        {isIntroducing && (
          <IntroductionPage
            show={show}
            onBack={() => {
              keepIntroduced();
              setIntroducing(false);
            }}
          />
        )}
      </LibraryStoreContext>
    </AllMessagesContext>
  );
}
