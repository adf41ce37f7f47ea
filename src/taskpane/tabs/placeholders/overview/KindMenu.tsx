import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { MenuButton } from '../../../shared/controls/menu/MenuButton';
import type { MenuItem } from '../../../shared/controls/menu/menuItem';
import { kindsOf } from '../derive/shown';
import { useSession, useTab } from '../SessionContext';

/** Shows placeholders of one kind only, or all of them. */
export function KindMenu(): ReactElement {
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const kinds = kindsOf(view.left);
  const item = (kind: (typeof kinds)[number][0] | undefined, count: number): MenuItem => ({
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
