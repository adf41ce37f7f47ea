import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { bare } from '../../../../library/phrases/bare';
import type { Row } from '../derive/rows';
import { usePhrases } from '../PhrasesContext';
import { useReplacing } from '../useReplacing';

const useStyles = makeStyles({
  link: {
    minHeight: '32px',
    margin: '-6px 0', // no line is higher for it
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What to write in place of a phrase, or after it, where there is something; a click shows its card. */
export function Instead({ row, label }: { readonly row: Row; readonly label: string }): ReactElement | null {
  const styles = useStyles();
  const { browser } = usePhrases();
  const { replacement } = row.entry.phrase;
  const links = useReplacing(row.entry.phrase);
  const isLinked = links.some(({ name, wording }) =>
    [name, wording].some((each) => bare(each) === bare(replacement)),
  );
  if (links.length === 0 && replacement === '') return null;
  return (
    <span>
      {label}
      {!isLinked && replacement}
      {links.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles.link}
          onClick={() => {
            browser.link(id, row.key);
          }}
        >
          {name}
        </button>
      ))}
    </span>
  );
}
