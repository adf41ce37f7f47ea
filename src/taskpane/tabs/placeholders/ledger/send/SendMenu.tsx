import type { ReactElement } from 'react';
import type { IconName } from '../../../../shared/controls/Icon';
import { MenuButton } from '../../../../shared/controls/menu/MenuButton';
import type { MenuItem } from '../../../../shared/controls/menu/menuItem';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import type { Ways } from './useSending';

interface SendMenuProps {
  readonly ways: Ways;
  /** How many offices have not answered at all. */
  readonly silent: number;
  /** The report is to be handed in without its ledger. */
  readonly onHandIn: () => void;
}

/** The ways out: on the clipboard for a message or a table, as files, and a reminder for those who are silent. */
export function SendMenu({ ways, silent, onHandIn }: SendMenuProps): ReactElement {
  const says = useLedgerMessages();
  const item = (key: string, label: string, icon: IconName, onSelect: () => void): MenuItem => {
    return { key, label, icon, onSelect };
  };
  const items = [
    item('table', says.copyTable, 'copy', ways.copyTable),
    item('message', says.copyMessage, 'list', ways.copyMessage),
    item('workbook', says.saveWorkbook, 'document', ways.saveWorkbook),
    item('offices', says.saveByOffice, 'document', ways.saveByOffice),
    item('document', says.saveDocument, 'document', ways.saveDocument),
    item('handIn', says.handIn, 'dismiss', onHandIn),
    ...(silent > 0 ? [item('remind', says.remind(silent), 'clock', ways.remind)] : []),
  ];
  return (
    <MenuButton icon="send" label={says.sendWays} text={says.send} appearance="secondary" items={items} />
  );
}
