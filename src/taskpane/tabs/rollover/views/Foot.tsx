import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CopyText } from '../../../shared/CopyText';
import { download } from '../../../shared/download';
import { TextButton } from '../../../shared/controls/TextButton';
import { accountOf, nameOfNew } from '../derive/account';
import { countsOf } from '../derive/summary';
import { useRollover } from '../RolloverContext';

const useStyles = makeStyles({
  foot: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  aside: { color: tokens.colorNeutralForeground2 },
});

/** What comes of it: the new report in Word or as a file, and an account of what was done. */
export function Foot(): ReactElement {
  const styles = useStyles();
  const { session, says, state } = useRollover();
  const { source, years, doing } = state;
  const { all, done } = countsOf(state, 'asked');
  const isOff = doing !== undefined;
  const save = (bytes: Uint8Array): void => {
    if (source && years) download(nameOfNew(source.name, years, says.title), bytes);
  };
  return (
    <div className={styles.foot}>
      <span className={styles.aside}>{says.undecided(all - done)}</span>
      <CopyText text={accountOf(state, says)} says={{ ...says, field: says.account }}>
        <TextButton
          appearance="primary"
          disabledFocusable={isOff}
          onClick={() => {
            session.open();
          }}
        >
          {doing === 'open' ? says.making : says.make}
        </TextButton>
        <TextButton
          disabledFocusable={isOff}
          onClick={() => {
            session.download(save);
          }}
        >
          {says.download}
        </TextButton>
      </CopyText>
    </div>
  );
}
