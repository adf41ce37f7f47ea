import type { ReactElement } from 'react';
import { CopyText } from '../../../shared/CopyText';
import { download } from '../../../shared/download';
import { TextButton } from '../../../shared/controls/TextButton';
import { dayOf } from '../../settings/own/dayOf';
import { fileOf } from './keptFile';
import type { KeptWork } from './keptWork';
import { useHandInMessages } from './messages/useHandInMessages';

/** Saves the work apart from the report, or copies it where nothing can be saved. */
export function SaveApart({ work }: { readonly work: KeptWork }): ReactElement {
  const says = useHandInMessages();
  const text = fileOf(work);
  return (
    <CopyText text={text} says={says.copying}>
      <TextButton
        onClick={() => {
          download(`${says.fileName}${dayOf(new Date())}.json`, text);
        }}
      >
        {says.save}
      </TextButton>
    </CopyText>
  );
}
