import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Advice } from '../../shared/advice';
import { Icon, type IconName } from '../../shared/controls/Icon';

interface NextStepProps {
  readonly icon: IconName;
  readonly says: Advice;
  readonly onClick: () => void;
}

const useButtonStyle = makeResetStyles({
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  gap: tokens.spacingHorizontalM,
  width: '100%',
  minHeight: '53px',
  padding: `6px ${tokens.spacingHorizontalM}`,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  borderLeftStyle: 'none',
  borderRightStyle: 'none',
  backgroundColor: 'transparent',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '& + &': { borderTopStyle: 'none' },
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
});

const useStyles = makeStyles({
  words: { flex: 1, minWidth: 0 },
  what: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  more: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Something to go on with, where nothing else is to be done here. */
export function NextStep({ icon, says, onClick }: NextStepProps): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" className={useButtonStyle()} onClick={onClick}>
      <Icon name={icon} />
      <span className={styles.words}>
        <span className={styles.what}>{says.title}</span>
        <span className={styles.more}>{says.advice}</span>
      </span>
      <Icon name="chevronRight" />
    </button>
  );
}
