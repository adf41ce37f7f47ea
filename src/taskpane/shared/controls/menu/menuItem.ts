import type { IconName } from '../Icon';

/** A line of a menu. */
export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon?: IconName;
  /** Stands behind the label: a count. */
  readonly aside?: string;
  /** One of several of which one holds: whether it is the one. */
  readonly isChecked?: boolean;
  readonly onSelect: () => void;
}
