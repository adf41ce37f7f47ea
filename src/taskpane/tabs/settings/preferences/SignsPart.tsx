import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FAMILIES } from '../../../../placeholders/family';
import { useAllMessages } from '../../../app/messages/all';
import { prefer, usePreferences } from '../../../app/preferences';
import { Checkbox } from '../../../shared/controls/Checkbox';
import { Section } from '../Section';

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground2 },
  families: { display: 'flex', flexDirection: 'column' },
});

/** Which signs stand for what is to be filled in: those that mean something else in this unit's reports are switched off. */
export function SignsPart(): ReactElement {
  const styles = useStyles();
  const { signs: says } = useAllMessages().settings;
  const { signsOff } = usePreferences();
  return (
    <Section title={says.title} aside={says.off(signsOff.length)}>
      <div className={styles.help}>{says.help}</div>
      <div role="group" aria-label={says.title} className={styles.families}>
        {FAMILIES.map((family) => (
          <Checkbox
            key={family}
            label={says.families[family]}
            checked={!signsOff.includes(family)}
            onChange={(_event, { checked }) => {
              const others = signsOff.filter((name) => name !== family);
              prefer({ signsOff: checked ? others : [...others, family] });
            }}
          />
        ))}
      </div>
    </Section>
  );
}
