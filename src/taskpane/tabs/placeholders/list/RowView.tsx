import { memo, type ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import type { Row } from '../derive/rows';
import { DoubtRow } from '../late';
import { titleOf } from '../derive/title';
import { FoldRow } from './FoldRow';
import { HeadingRow } from './HeadingRow';
import { NameRow } from './NameRow';
import { SentenceRow } from './SentenceRow';

interface RowViewProps {
  readonly row: Row;
  /** Whether the Tab key leads to it. */
  readonly isStop: boolean;
}

/** A line of the list. What in it carries `data-entry` takes the row's focus, and hears the arrows. */
export const RowView = memo(function RowView({ row, isStop }: RowViewProps): ReactElement {
  const { placeholders: says } = useMessages();
  switch (row.type) {
    case 'names': {
      const count = says.groups(row.count);
      return <HeadingRow heading={says.names} aside={count} asideInWords={count} />;
    }
    case 'name':
      return <NameRow row={row} isStop={isStop} />;
    case 'heading': {
      const { part, heading, count } = row;
      return (
        <HeadingRow
          heading={titleOf(says, part, heading)}
          aside={String(count)}
          asideInWords={says.countLeft(count)}
        />
      );
    }
    case 'sentence':
      return <SentenceRow row={row} isStop={isStop} />;
    case 'fold':
      return <FoldRow group={row.group} count={row.count} isStop={isStop} />;
    case 'unsure':
    case 'dismissed':
      return <DoubtRow rowKey={row.key} group={row.type} entry={row.entry} isStop={isStop} />;
  }
});
