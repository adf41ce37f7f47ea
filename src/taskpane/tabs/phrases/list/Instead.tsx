import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { bare } from '../../../../library/phrases/bare';
import { phrasesOf } from '../../../libraryStore/entries';
import { useLibraryState } from '../../../libraryStore/LibraryStoreContext';
import type { Row } from '../derive/rows';
import { usePhrases } from '../PhrasesContext';

const useStyles = makeStyles({
  instead: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: {
    minWidth: 'auto',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
  },
});

/** What to write in place of a phrase, or after it, where there is something; a click shows its card. */
export function Instead({ row, label }: { readonly row: Row; readonly label: string }): ReactElement | null {
  const styles = useStyles();
  const { browser } = usePhrases();
  const libraryStore = useLibraryState();
  const { replacement, replacedBy } = row.entry.phrase;
  const links = phrasesOf(libraryStore).filter(({ phrase }) => replacedBy.includes(phrase.id));
  const isLinked = links.some(({ phrase }) =>
    [phrase.name, phrase.wording].some((each) => bare(each) === bare(replacement)),
  );
  if (links.length === 0 && replacement === '') return null;
  return (
    <div className={styles.instead}>
      <span>{label}</span>
      {!isLinked && <span>{replacement}</span>}
      {links.map(({ phrase }) => (
        <Button
          key={phrase.id}
          appearance="transparent"
          className={styles.link}
          onClick={() => {
            browser.link(phrase.id, row.key);
          }}
        >
          {phrase.name}
        </Button>
      ))}
    </div>
  );
}
