import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { TextButton } from '../../../shared/controls/TextButton';
import { reportYear } from '../../../../library/reportYear';
import type { Entry } from '../../../../worklist/entry';
import { type Suggestion, suggestionsFor } from '../../../../worklist/suggestions';
import { readUnit } from '../../../libraryStore/unit';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useTab } from '../SessionContext';

interface SuggestionsProps {
  /** The first of the places that are to be filled. */
  readonly entry: Entry;
  /** Of a group of years: by how much the one that is asked for is later than the one that has been. */
  readonly ahead: number | undefined;
  readonly onChoose: (value: string) => void;
}

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { fontWeight: tokens.fontWeightRegular },
});

/** What may be the answer, by what was filled in before and what is set for the unit: a press fills it in. */
export function Suggestions({ entry, ahead, onChoose }: SuggestionsProps): ReactElement | null {
  const styles = useStyles();
  const says = useLateMessages();
  const { places, worklist } = useTab().state;
  const [unit] = useState(() => readUnit(new Date()));
  const names = [unit?.unit ?? '', unit?.county ?? ''].filter((name) => name !== '');
  const year =
    ahead === undefined
      ? null
      : (reportYear((worklist?.paragraphs ?? []).map(({ text }) => text)) ?? unit?.year);
  const asked = year ? String(year + (ahead ?? 0)) : undefined;
  const all: readonly Suggestion[] =
    asked === undefined ? suggestionsFor(entry, places, names) : [{ value: asked, reads: asked }];
  if (all.length === 0) return null;
  return (
    <div role="group" aria-label={says.suggestions} className={styles.chips}>
      {all.map(({ value, reads }) => (
        <TextButton
          key={reads}
          className={styles.chip}
          onClick={() => {
            onChoose(value);
          }}
        >
          {says.suggest(reads)}
        </TextButton>
      ))}
    </div>
  );
}
