import type { PaneFocus } from '../../../../word/selfCheck/experiment';

/** Where the focus is, told by a field of the pane. */
export interface HeldFocus extends PaneFocus {
  /** Gives it the field; null when that has gone. */
  readonly hold: (field: HTMLInputElement | null) => void;
}

/** The focus of this page. Word may have it although the field is still the page's active element. */
export function paneFocus(): HeldFocus {
  let field: HTMLInputElement | null = null;
  return {
    hold: (given) => {
      field = given;
    },
    take: () => field?.focus(),
    where: () => {
      const isActive = field !== null && document.activeElement === field;
      return `${document.hasFocus() ? 'pane' : 'document'} · ${isActive ? 'field' : 'other'}`;
    },
  };
}
