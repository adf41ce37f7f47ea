import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { Select } from '../../shared/controls/Select';
import type { LibraryPhrase } from '../../libraryStore/entries';
import { useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { categoriesOf, type Group, VIEWS } from './derive/views';
import { useNow, usePhrases } from './PhrasesContext';

interface ChooserProps {
  readonly entries: readonly LibraryPhrase[];
  /** Who searches looks for it everywhere. */
  readonly isDisabled: boolean;
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  views: { display: 'flex' },
  view: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  select: { flex: '1 1 112px', minWidth: 0 },
});

const ALL = '';
/** What the select calls the groups that are no categories, which have no blank before their names. */
const ORIGINS = ['own', 'unit'] as const;
const valueOf = (category: string): string => ` ${category}`;

/** Which of the phrases are shown where nothing is searched for. */
export function Chooser({ entries, isDisabled }: ChooserProps): ReactElement {
  const styles = useStyles();
  const { phrases: says, finding } = useAllMessages();
  const { browser } = usePhrases();
  const { own } = useLibraryState();
  const { view, group } = useNow(browser).choice;
  const categories = categoriesOf(entries);
  const countOf = (origin: string): number => entries.filter((entry) => entry.origin === origin).length;
  const groupOf = (value: string): Group => {
    const origin = ORIGINS.find((each) => each === value);
    const category = categories.find(([name]) => valueOf(name) === value)?.[0];
    return origin ? { origin } : category === undefined ? null : { category };
  };
  return (
    <div className={styles.line}>
      <div role="group" aria-label={says.views} className={styles.views}>
        {VIEWS.map((each) => (
          <ToggleButton
            key={each}
            appearance="subtle"
            className={styles.view}
            checked={view === each}
            disabled={isDisabled}
            onClick={() => {
              browser.show(each, own);
            }}
          >
            {says.view[each]}
          </ToggleButton>
        ))}
      </div>
      <Select
        className={styles.select}
        aria-label={says.ofCategory}
        disabled={isDisabled}
        value={!group ? ALL : 'origin' in group ? group.origin : valueOf(group.category)}
        onChange={(_event, { value }) => {
          browser.showGroup(groupOf(value));
        }}
      >
        <option value={ALL}>{says.allCategories(entries.length)}</option>
        {ORIGINS.filter((origin) => origin === 'own' || countOf(origin) > 0).map((origin) => (
          <option key={origin} value={origin}>
            {says.categoryCount(finding.origin[origin], countOf(origin))}
          </option>
        ))}
        {categories.map(([category, count]) => (
          <option key={category} value={valueOf(category)}>
            {says.categoryCount(category, count)}
          </option>
        ))}
      </Select>
    </div>
  );
}
