import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CopyText } from '../../../shared/CopyText';
import { download } from '../../../shared/download';
import { dayOf } from '../../settings/own/dayOf';
import { fileOf } from './keptFile';
import type { KeptWork } from './keptWork';
import { useHandInMessages } from './messages/useHandInMessages';

const useStyles = makeStyles({ button: { minWidth: 'auto' } });

/** Saves the work apart from the report, or copies it where nothing can be saved. */
export function SaveApart({ work }: { readonly work: KeptWork }): ReactElement {
  const styles = useStyles();
  const says = useHandInMessages();
  const text = fileOf(work);
  return (
    <CopyText text={text} says={says.copying}>
      <Button
        className={styles.button}
        onClick={() => {
          download(`${says.fileName}${dayOf(new Date())}.json`, text);
        }}
      >
        {says.save}
      </Button>
    </CopyText>
  );
}
