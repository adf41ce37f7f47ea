import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { MenuButton } from '../../../shared/controls/menu/MenuButton';
import type { MenuItem } from '../../../shared/controls/menu/menuItem';
import { markingOf } from '../derive/marking';
import { useSession, useTab } from '../SessionContext';

/** What is seldom wanted: to look again, and to take the marks away while some are still missing. */
export function MoreMenu(): ReactElement {
  const session = useSession();
  const { placeholders: says, lookAgain } = useMessages();
  const { state, view } = useTab();
  const { canMark } = markingOf(state, view.fillable.length);
  const look: MenuItem = {
    key: 'look',
    label: lookAgain,
    icon: 'refresh',
    onSelect: () => {
      session.lookAgain();
    },
  };
  const clear: MenuItem = {
    key: 'clear',
    label: says.clearMarks,
    icon: 'highlight',
    onSelect: () => {
      session.clearMarks();
    },
  };
  return (
    <MenuButton icon="more" label={says.more} items={canMark && state.isMarked ? [look, clear] : [look]} />
  );
}
