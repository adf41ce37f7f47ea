import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AdviceView } from '../../shared/AdviceView';
import { EntryList } from '../../shared/find/EntryList';
import { useAllMessages } from '../../app/messages/all';
import type { AllMessages } from '../../app/messages/all';
import type { Advice } from '../../shared/advice';
import { useNow } from '../../shared/useNow';
import type { Choice } from './derive/views';
import { PhraseRow } from './list/PhraseRow';
import { usePhrases } from './PhrasesContext';
import type { Shown } from './useRows';

/** About how high a row is that is not open. */
const ROW_HEIGHT = 37;

const useStyles = makeStyles({
  nothing: { padding: tokens.spacingHorizontalM, flexShrink: 0 },
});

/** The list of the phrases, and what to do where it is empty. */
export function List({ shown }: { readonly shown: Shown }): ReactElement {
  const styles = useStyles();
  const messages = useAllMessages();
  const { browser, toField } = usePhrases();
  const { choice, focusRequest } = useNow(browser);
  const { rows, found, isSearching, asked } = shown;
  const [first] = rows;
  const selected = !isSearching && first?.isFirstSelected ? first.key : '';
  return (
    <>
      {rows.length > 0 && (
        <EntryList
          label={messages.phrases.list}
          rows={rows}
          height={ROW_HEIGHT}
          focusRequest={focusRequest}
          shownFor={JSON.stringify([asked, choice, selected])}
          onGo={(key) => {
            if (key === null) toField();
            else browser.go(key);
          }}
        >
          {(row, tabIndex) => <PhraseRow row={row} tabIndex={tabIndex} />}
        </EntryList>
      )}
      {found === 0 && (
        <div className={styles.nothing} role="status">
          <AdviceView says={isSearching ? messages.finding.nothingFound : emptyOf(messages, choice)} />
        </div>
      )}
    </>
  );
}

function emptyOf({ phrases }: AllMessages, { view, group }: Choice): Advice {
  const isOwn = group !== null && 'origin' in group && group.origin === 'own';
  if (view === 'all') return isOwn ? phrases.empty.own : phrases.nothingHere;
  return group === null ? phrases.empty[view] : phrases.nothingHere;
}
