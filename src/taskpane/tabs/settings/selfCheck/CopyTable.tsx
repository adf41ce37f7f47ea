import type { ReactElement, ReactNode } from 'react';
import { thisWord } from '../../../../word/selfCheck/thisWord';
import { CopyText } from '../../../shared/CopyText';
import type { SelfCheckMessages } from './messages/messages';
import type { Run } from './run';
import { tableText } from './table';

interface CopyTableProps {
  readonly says: SelfCheckMessages;
  readonly run: Run;
  /** What stands beside the button. */
  readonly children: ReactNode;
}

/** Copies the table of what was found. */
export function CopyTable({ says, run, children }: CopyTableProps): ReactElement {
  const text = tableText(run.outcomes, run.day, thisWord(), says);
  return (
    <CopyText text={text} says={{ ...says, field: says.table }} isPrimary>
      {children}
    </CopyText>
  );
}
