import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from '../../../shared/Icon';

interface CautionBoxProps {
  readonly icon: IconName;
  readonly isWarning: boolean;
  readonly children: ReactNode;
}

const useBoxStyle = makeResetStyles({
  display: 'flex',
  gap: tokens.spacingHorizontalS,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
  border: `${tokens.strokeWidthThin} solid transparent`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground4,
  '@media (forced-colors: active)': { borderColor: 'CanvasText' },
  '& > div': { minWidth: 0 },
});

const useStyles = makeStyles({
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  sign: { display: 'flex', color: tokens.colorStatusWarningForeground3 },
});

/** What the clerk should think about before using a phrase; never told by the colour alone. */
export function CautionBox({ icon, isWarning, children }: CautionBoxProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(useBoxStyle(), isWarning && styles.warning)}>
      <span className={isWarning ? styles.sign : ''}>
        <Icon name={icon} />
      </span>
      <div>{children}</div>
    </div>
  );
}
