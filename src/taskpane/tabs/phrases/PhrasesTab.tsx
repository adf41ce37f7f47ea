import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { reportYear } from '../../../library/reportYear';
import { useAllMessages } from '../../app/messages/all';
import { Spinner } from '../../shared/controls/Spinner';
import { useNow } from '../../shared/useNow';
import { useSession } from '../placeholders/SessionContext';
import { ContentFailed } from '../../libraryStore/ContentFailed';
import { useLibraryStore, useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { categoriesOf } from './derive/views';
import { Foot } from './Foot';
import { Head } from './Head';
import { KeepButton } from './KeepButton';
import { List } from './List';
import { NoticeBar } from './NoticeBar';
import { Editor } from './own/Editor';
import { PhrasesContext, usePhrases } from './PhrasesContext';
import { PhraseBrowser } from './browser';
import { Selection } from './selection';
import { PhraseSession } from './session';
import { useLookUp } from './useLookUp';
import { usePhraseEntries } from './usePhraseEntries';
import { useRows } from './useRows';

const useStyles = makeStyles({
  // The list scrolls under the search field; where the pane is too low for both, the pane scrolls.
  tab: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  loading: { padding: tokens.spacingHorizontalM, alignSelf: 'flex-start' },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The tab 用语: policy phrases, found as fast as they are typed, and put into the report at the cursor. */
export function PhrasesTab({ isShown }: { readonly isShown: boolean }): ReactElement {
  const libraryStore = useLibraryStore();
  const placeholders = useSession();
  const [session] = useState(
    () =>
      new PhraseSession(libraryStore, () => {
        placeholders.follow();
      }),
  );
  const [browser] = useState(() => new PhraseBrowser());
  const [selection] = useState(() => new Selection());
  const follow = useCallback(() => {
    placeholders.follow();
  }, [placeholders]);
  useLookUp(browser, placeholders.followed, follow);
  useEffect(
    () => (isShown ? selection.follow(placeholders.followed, follow) : undefined),
    [isShown, selection, placeholders, follow],
  );

  const year = useReportYear(useLibraryState().settings?.year ?? libraryStore.likelyYear);
  const field = useRef<HTMLElement | null>(null);
  const toField = useCallback(() => {
    field.current?.focus();
    // What was typed is ready to be written over.
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);
  const phrases = useMemo(
    () => ({ session, browser, selection, year, toField }),
    [session, browser, selection, year, toField],
  );
  return (
    <PhrasesContext value={phrases}>
      <Content
        field={(node) => {
          field.current = node;
        }}
      />
    </PhrasesContext>
  );
}

/** The year that the report is about: as it says itself, or else as it is set. */
function useReportYear(set: number): number {
  const { report } = useNow(useSession().followed);
  const own = useMemo(() => reportYear(report?.paragraphs.map(({ text }) => text) ?? []), [report]);
  return own ?? set;
}

function Content({ field }: { readonly field: (node: HTMLElement | null) => void }): ReactElement {
  const styles = useStyles();
  const { finding, loading } = useAllMessages();
  const { browser } = usePhrases();
  const { content, contentFailed } = useLibraryState();
  const entries = usePhraseEntries();
  const shown = useRows(entries);
  const { editing, entered } = useNow(browser);
  const { rows, best, isSettled, isSearching } = shown;
  const wanted = isSearching ? best : rows[0];

  // Enter may come before the list of what was typed.
  useEffect(() => {
    if (entered === undefined || !isSettled) return;
    if (wanted) browser.openForUse(wanted.key, wanted.opensItself);
    else browser.set({ entered: undefined });
  }, [entered, isSettled, wanted, browser]);

  return (
    <div className={styles.tab}>
      <Head entries={entries} shown={shown} field={field} />
      <div role="status" className={styles.heard}>
        {isSearching && finding.found(shown.found)}
      </div>
      {contentFailed && <ContentFailed />}
      {!content && !contentFailed ? (
        <Spinner size="small" className={styles.loading} label={loading} />
      ) : (
        <List shown={shown} />
      )}
      <NoticeBar />
      <KeepButton isKnown={shown.isKnown} />
      <Foot />
      {editing && (
        <Editor editing={editing} categories={categoriesOf(entries).map(([category]) => category)} />
      )}
    </div>
  );
}
