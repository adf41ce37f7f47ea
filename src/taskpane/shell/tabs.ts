import type { ComponentType } from 'react';
import { PlaceholdersTab } from '../placeholders/PlaceholdersTab';

interface TabOfPane {
  /** Also where the catalogue keeps its texts. */
  readonly id: 'placeholders';
  readonly View: ComponentType;
}

/** The tabs, in their order. */
export const TABS: readonly [TabOfPane, ...TabOfPane[]] = [{ id: 'placeholders', View: PlaceholdersTab }];
