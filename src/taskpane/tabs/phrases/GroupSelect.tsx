import type { ReactElement } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { NarrowSelect } from '../../shared/find/NarrowSelect';
import { useNow } from '../../shared/useNow';
import type { LibraryPhrase } from '../../libraryStore/entries';
import { categoriesOf, type Group } from './derive/views';
import { usePhrases } from './PhrasesContext';

interface GroupSelectProps {
  readonly entries: readonly LibraryPhrase[];
  /** Who searches looks for it everywhere. */
  readonly isDisabled: boolean;
}

const ALL = '';
/** What the select calls the groups that are no categories, which have no blank before their names. */
const ORIGINS = ['own', 'unit'] as const;
const valueOf = (category: string): string => ` ${category}`;

/** Narrows the phrases down to a category, or to those that somebody has added. */
export function GroupSelect({ entries, isDisabled }: GroupSelectProps): ReactElement {
  const { phrases: says, finding } = useAllMessages();
  const { browser } = usePhrases();
  const { group } = useNow(browser).choice;
  const categories = categoriesOf(entries);
  const countOf = (origin: string): number => entries.filter((entry) => entry.origin === origin).length;
  const groupOf = (value: string): Group => {
    const origin = ORIGINS.find((each) => each === value);
    const category = categories.find(([name]) => valueOf(name) === value)?.[0];
    return origin ? { origin } : category === undefined ? null : { category };
  };
  return (
    <NarrowSelect
      label={says.ofCategory}
      isDisabled={isDisabled}
      value={!group ? ALL : 'origin' in group ? group.origin : valueOf(group.category)}
      onChoose={(value) => {
        browser.showGroup(groupOf(value));
      }}
    >
      <option value={ALL}>{says.allCategories}</option>
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
    </NarrowSelect>
  );
}
