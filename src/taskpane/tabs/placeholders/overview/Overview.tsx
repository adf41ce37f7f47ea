import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTab } from '../SessionContext';
import { Actions } from './Actions';
import { Count } from './Count';
import { KindSelect } from './KindSelect';
import { WalkBar } from './WalkBar';

const useStyles = makeStyles({
  overview: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** At a glance: how much is left, and what can be done with all of it. */
export function Overview(): ReactElement {
  const styles = useStyles();
  const { view } = useTab();
  return (
    <div className={styles.overview}>
      <Count />
      <Actions />
      {view.left.length > 0 && <WalkBar />}
      {view.left.length > 0 && <KindSelect />}
    </div>
  );
}
