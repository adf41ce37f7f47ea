import type { ReactElement } from 'react';
import type { Row } from '../derive/rows';
import { DoubtRow } from './DoubtRow';
import { EntryRow } from './EntryRow';
import { FoldRow } from './FoldRow';
import { HeadingRow } from './HeadingRow';
import { NameRow } from './NameRow';

/** A line of the list. */
export function RowView({ row }: { readonly row: Row }): ReactElement {
  switch (row.type) {
    case 'name':
      return <NameRow row={row} />;
    case 'heading':
      return <HeadingRow heading={row.heading} count={row.count} />;
    case 'entry':
      return <EntryRow rowKey={row.key} entry={row.entry} />;
    case 'fold':
      return <FoldRow group={row.group} count={row.count} />;
    case 'unsure':
    case 'dismissed':
      return <DoubtRow rowKey={row.key} group={row.type} entry={row.entry} />;
  }
}
