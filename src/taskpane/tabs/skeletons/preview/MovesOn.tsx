import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { Checkbox } from '../../../shared/controls/Checkbox';
import { useSkeletons } from '../SkeletonsContext';
import { movedBy, type Outlook } from '../usePlanned';

const useStyles = makeStyles({
  box: { flex: 1, minWidth: '140px', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Whether later numbers move on, where there are such. */
export function MovesOn({ outlook }: { readonly outlook: Outlook }): ReactElement | null {
  const styles = useStyles();
  const { skeletons: says } = useAllMessages();
  const { session, state } = useSkeletons();
  const moved = movedBy(outlook);
  if (moved === 0) return null;
  return (
    <div className={styles.box}>
      <Checkbox
        label={says.renumbers(moved)}
        checked={state.renumbers}
        onChange={(_event, { checked }) => {
          session.choose({ renumbers: checked });
        }}
      />
    </div>
  );
}
