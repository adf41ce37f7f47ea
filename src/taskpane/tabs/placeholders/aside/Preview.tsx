import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Entry } from '../../../../worklist/entry';
import { fittedValue } from '../../../../worklist/fitted';
import { useLateMessages } from '../lateMessages/useLateMessages';

interface PreviewProps {
  readonly entry: Entry;
  /** What is typed, as `cleanValue` gives it. */
  readonly typed: string;
}

const useStyles = makeStyles({ preview: { color: tokens.colorNeutralForeground2 } });

/** How a name will read with what stands beside it; and any value of which something is not written twice. */
export function Preview({ entry, typed }: PreviewProps): ReactElement | null {
  const styles = useStyles();
  const says = useLateMessages();
  const { reads, value, leftOut, added } = fittedValue(entry, typed);
  const isFitted = leftOut.length > 0 || added !== '';
  const { kind } = entry.placeholder;
  const isName = (kind === 'place' || kind === 'org') && reads !== value;
  if (!isFitted && !isName) return null;
  const why = [
    ...(leftOut.length > 0 ? [says.notTwice(leftOut)] : []),
    ...(added === '' ? [] : [says.added(added)]),
  ];
  return <div className={styles.preview}>{[says.readsAs(reads), ...why].join('，')}</div>;
}
