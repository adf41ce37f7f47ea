import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { MenuButton } from '../../../shared/controls/menu/MenuButton';
import type { MenuItem } from '../../../shared/controls/menu/menuItem';
import { OWED_SIGNS } from '../../../../report/owedRun';
import { countOf } from '../derive/view';
import { kindsOf } from '../derive/shown';
import type { Filter } from '../state';
import { useSession, useTab } from '../SessionContext';

/** Shows placeholders of one kind only, what is marked up as not yet done, or all placeholders. */
export function KindMenu(): ReactElement {
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const signs = OWED_SIGNS.map((sign) => [sign, countOf(view, sign)] as const).filter(
    ([, count]) => count > 0,
  );
  const kinds: readonly (readonly [Filter, number])[] = [...kindsOf(view.left), ...signs];
  const item = (kind: Filter | undefined, count: number): MenuItem => ({
    key: kind ?? 'all',
    label: kind === undefined ? says.allKinds : says.kind[kind],
    aside: String(count),
    isChecked: state.kind === kind,
    onSelect: () => {
      session.showKind(kind);
    },
  });
  return (
    <MenuButton
      icon="filter"
      label={says.ofKind}
      isPressed={state.kind !== undefined}
      isDisabled={kinds.length === 0}
      items={[item(undefined, view.left.length), ...kinds.map(([kind, count]) => item(kind, count))]}
    />
  );
}
