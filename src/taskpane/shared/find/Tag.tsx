import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from '../Icon';

interface TagProps {
  readonly icon?: IconName;
  readonly children: ReactNode;
}

const useTagStyle = makeResetStyles({
  flexShrink: 0,
  display: 'inline-flex',
  alignItems: 'center',
  gap: tokens.spacingHorizontalXS,
  padding: `0 ${tokens.spacingHorizontalSNudge}`,
  border: `${tokens.strokeWidthThin} solid transparent`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground4,
  color: tokens.colorNeutralForeground2,
  fontWeight: tokens.fontWeightRegular,
  whiteSpace: 'nowrap',
  '& svg': { width: tokens.fontSizeBase400, height: tokens.fontSizeBase400 },
  '@media (forced-colors: active)': { borderColor: 'CanvasText' },
});

/** A word or two about an entry of a list. */
export function Tag({ icon, children }: TagProps): ReactElement {
  return (
    <span className={useTagStyle()}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
