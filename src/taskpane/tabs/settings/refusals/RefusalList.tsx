import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Refusal } from '../../../../library/own/refusal';
import { useAllMessages } from '../../../app/messages/all';
import { reasonInWords } from './words';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** More is no help: who mends these sees the others. */
const SHOWN = 50;

/** What could not be used, each with its name, its place and what to do. */
export function RefusalList({ refused }: { readonly refused: readonly Refusal[] }): ReactElement {
  const styles = useStyles();
  const { kind, refusal: says, editor } = useAllMessages().settings;
  const more = refused.length - SHOWN;
  return (
    <ul className={styles.list}>
      {refused.slice(0, SHOWN).map((one, at) => (
        <li key={at}>
          {one.kind && (
            <span className={styles.name}>
              {kind[one.kind]} {one.name === '' ? says.nameless : one.name}{' '}
            </span>
          )}
          {reasonInWords(says, one)}
        </li>
      ))}
      {more > 0 && <li>{editor.andMore(more)}</li>}
    </ul>
  );
}
