import { makeStyles, type SelectTabData, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../messages/language';
import { TABS } from './tabs';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** The pane's frame: a tab for each of the things that a clerk comes for. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const [chosen, setChosen] = useState(TABS[0]);
  return (
    <>
      <TabList
        className={styles.bar}
        selectedValue={chosen.id}
        onTabSelect={(_event, { value }: SelectTabData) => {
          setChosen(TABS.find(({ id }) => id === value) ?? TABS[0]);
        }}
      >
        {TABS.map(({ id }) => (
          <Tab key={id} id={`tab-${id}`} value={id} aria-controls={`panel-${id}`}>
            {messages[id].name}
          </Tab>
        ))}
      </TabList>
      <div
        role="tabpanel"
        id={`panel-${chosen.id}`}
        aria-labelledby={`tab-${chosen.id}`}
        className={styles.panel}
      >
        <chosen.View />
      </div>
    </>
  );
}
