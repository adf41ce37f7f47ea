import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../messages/language';
import { TABS } from './tabs';

const useStyles = makeStyles({
  // Room at its end for what belongs to no tab.
  bar: {
    flexShrink: 0,
    display: 'flex',
    justifyContent: 'space-between',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
});

/** The pane's frame: a tab for each of the things that a clerk comes for. What is done in one goes on in the others. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const [chosen, setChosen] = useState<string>(TABS[0].id);
  return (
    <>
      <div className={styles.bar}>
        <TabList
          selectedValue={chosen}
          onTabSelect={(_event, { value }) => {
            setChosen(String(value));
          }}
        >
          {TABS.map(({ id }) => (
            <Tab key={id} id={`tab-${id}`} value={id} aria-controls={`panel-${id}`}>
              {messages[id].name}
            </Tab>
          ))}
        </TabList>
      </div>
      {TABS.map(({ id, View }) => (
        <div
          key={id}
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          className={mergeClasses(styles.panel, id !== chosen && styles.hidden)}
        >
          <View />
        </div>
      ))}
    </>
  );
}
