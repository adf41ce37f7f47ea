import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import { AdviceView } from '../shared/AdviceView';
import { Button } from '../shared/controls/Button';
import { FaultBoundary } from './FaultBoundary';
import { isIntroduced } from './introduction/introduced';
import { useMessages } from './messages/language';
import { PlaceholdersTab } from '../tabs/placeholders/PlaceholdersTab';
import { SessionContext } from '../tabs/placeholders/SessionContext';
import { Session } from '../tabs/placeholders/session';
import { IconButton } from '../shared/controls/IconButton';
import { Coming } from '../shared/controls/Coming';
import { TabBar } from '../shared/controls/TabBar';
import { Panel } from './Panel';
import { type Show, TABS, type View, viewIn, type Way } from './tabs';
import { useLibraryPanels } from './useLibraryPanels';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panels: { position: 'relative', flex: 1, minHeight: 0 },
  settings: { flexShrink: 0, marginInlineEnd: tokens.spacingHorizontalXS },
});

/** The pane's frame: a tab for each of the things that a clerk comes for. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const [session] = useState(() => new Session());
  useEffect(() => session.start(), [session]);
  useEffect(() => {
    const end = (): void => {
      session.endSpell();
    };
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
    };
  }, [session]);
  const [shown, setShown] = useState<View>(TABS[0]);
  const [tab, setTab] = useState<View>(TABS[0]);
  const [way, setWay] = useState<Way>();
  const [library, loadLibrary] = useLibraryPanels();
  const show: Show = (view, asked) => {
    setShown(view);
    if (view !== 'settings') setTab(view);
    setWay(asked);
    if (view !== 'placeholders') loadLibrary();
  };
  const introduce = useEffectEvent(() => {
    if (!isIntroduced()) loadLibrary();
  });
  useEffect(() => {
    introduce();
  }, []);
  // From what one tab leads to in another, the focus goes there: what was pressed is not to be seen any more.
  const lead: Show = (view, asked) => {
    show(view, asked);
    if (view === 'placeholders') session.enter();
    else document.getElementById(`tab-${view}`)?.focus();
  };
  const followAddress = useEffectEvent(() => {
    const view = viewIn(location.hash);
    if (view) lead(view);
  });
  useEffect(() => {
    const follow = (): void => {
      followAddress();
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  return (
    <SessionContext value={session}>
      <div className={styles.bar}>
        <TabBar tabs={TABS} labels={messages.views} selected={shown} onSelect={show} />
        <IconButton
          id="tab-settings"
          icon="gear"
          label={messages.views.settings}
          className={styles.settings}
          aria-pressed={shown === 'settings'}
          onClick={() => {
            show('settings');
          }}
        />
      </div>
      <div className={styles.panels}>
        <Panel id="placeholders" isShown={shown === 'placeholders'}>
          <PlaceholdersTab show={lead} />
        </Panel>
        {library.says !== 'idle' &&
          (library.says === 'loaded' ? (
            // Where they cannot be shown, the placeholders still can.
            <FaultBoundary>
              <library.Panels shown={shown} tab={tab} way={way} show={lead} />
            </FaultBoundary>
          ) : (
            shown !== 'placeholders' && (
              <Panel id={shown} isShown>
                <Coming
                  label={messages.loading}
                  failed={
                    library.says !== 'loading' && (
                      <>
                        <AdviceView says={messages.notLoaded} />
                        <Button onClick={loadLibrary}>{messages.tryAgain}</Button>
                      </>
                    )
                  }
                />
              </Panel>
            )
          ))}
      </div>
    </SessionContext>
  );
}
