import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Entry } from '../../../../worklist/entry';
import { fieldOf } from '../derive/rows';
import { useTab } from '../SessionContext';
import { ColumnPreview } from './ColumnPreview';
import { Preview } from './Preview';
import { Suggestions } from './Suggestions';

export interface FieldAsideProps {
  readonly field: string;
  /** The first of the places that the field fills. */
  readonly entry: Entry;
  /** What is typed, as `cleanValue` gives it. */
  readonly typed: string;
  readonly ahead?: number | undefined;
  /** Has a value filled in that was suggested. */
  readonly onChoose: (value: string) => void;
}

const useStyles = makeStyles({
  aside: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    ':not(:empty)': { paddingTop: tokens.spacingVerticalXS },
  },
});

/** What stands below a field: what may belong there, how it will read, or a column that was pasted. */
export function FieldAside({ field, entry, typed, ahead, onChoose }: FieldAsideProps): ReactElement {
  const styles = useStyles();
  const { column } = useTab().state;
  const isColumn = column !== undefined && fieldOf(column.id) === field;
  return (
    <div className={styles.aside}>
      {isColumn ? (
        <ColumnPreview column={column} />
      ) : typed === '' ? (
        <Suggestions entry={entry} ahead={ahead} onChoose={onChoose} />
      ) : (
        ahead === undefined && <Preview entry={entry} typed={typed} />
      )}
    </div>
  );
}
