import { Button, makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import { FaultBoundary } from '../FaultBoundary';
import { useMessages } from '../messages/language';
import { PlaceholdersTab } from '../placeholders/PlaceholdersTab';
import { SessionContext } from '../placeholders/SessionContext';
import { Session } from '../placeholders/session/session';
import { Panel } from './Panel';
import { TABS, type View } from './tabs';

/** Loaded when one of its panels is first shown: the pane opens with the placeholders, and opens fast. */
const LibraryPanels = lazy(() => import(/* webpackChunkName: "library" */ './LibraryPanels'));

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panels: { position: 'relative', flex: 1, minHeight: 0 },
  settings: { flexShrink: 0, marginInlineEnd: tokens.spacingHorizontalS, minWidth: 'auto' },
  loading: { padding: tokens.spacingHorizontalM, alignSelf: 'flex-start' },
});

/** The pane's frame: a tab for each of the things that a clerk comes for. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const [session] = useState(() => new Session());
  useEffect(() => session.start(), [session]);
  const [shown, setShown] = useState<View>(TABS[0]);
  const [hasLibrary, setHasLibrary] = useState(false);
  const show = (view: View): void => {
    setShown(view);
    if (view !== 'placeholders') setHasLibrary(true);
  };
  return (
    <SessionContext value={session}>
      <div className={styles.bar}>
        <TabList
          selectedValue={shown}
          onTabSelect={(_event, { value }) => {
            show(value as View);
          }}
        >
          {TABS.map((id) => (
            <Tab key={id} id={`tab-${id}`} value={id} aria-controls={`panel-${id}`}>
              {messages.views[id]}
            </Tab>
          ))}
        </TabList>
        <Button
          id="tab-settings"
          appearance="subtle"
          className={styles.settings}
          aria-label={messages.views.settings}
          title={messages.views.settings}
          aria-pressed={shown === 'settings'}
          onClick={() => {
            show('settings');
          }}
        >
          {messages.settingsButton}
        </Button>
      </div>
      <div className={styles.panels}>
        <Panel id="placeholders" isShown={shown === 'placeholders'}>
          <PlaceholdersTab />
        </Panel>
        {hasLibrary && (
          // Where it cannot be shown, the placeholders still can.
          <FaultBoundary>
            <Suspense fallback={<Spinner size="small" className={styles.loading} label={messages.loading} />}>
              <LibraryPanels shown={shown} show={show} />
            </Suspense>
          </FaultBoundary>
        )}
      </div>
    </SessionContext>
  );
}
