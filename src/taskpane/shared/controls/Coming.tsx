import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Spinner } from './Spinner';

interface ComingProps {
  /** What is being waited for. */
  readonly label: string;
  /** Stands there where it did not come: what to do about that. */
  readonly failed: ReactNode;
}

const useStyles = makeStyles({
  coming: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

/** In place of what is still to come. */
export function Coming({ label, failed }: ComingProps): ReactElement {
  return (
    <div className={useStyles().coming} role="status">
      {failed || <Spinner size="small" label={label} />}
    </div>
  );
}
