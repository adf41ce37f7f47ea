import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TextButton } from '../../../shared/controls/TextButton';
import { switchRule } from '../../../../library/own/rulesOff';
import { useAllMessages } from '../../../app/messages/all';
import { useLibraryStore } from '../../../libraryStore/LibraryStoreContext';
import { useReview } from '../ReviewContext';
import type { SwitchedOff } from '../useRulesOff';
import { Line } from './Line';

const useStyles = makeStyles({ small: { flexShrink: 0 } });

/** The rules by which this report is not checked, each to be brought back; the unit's can only be told. */
export function OffRuleLines({ off }: { readonly off: ReadonlyMap<string, SwitchedOff> }): ReactElement {
  const styles = useStyles();
  const { review: says } = useAllMessages();
  const { session, state } = useReview();
  const libraryStore = useLibraryStore();
  return (
    <>
      {[...off].map(([rule, by]) => {
        const title = state.reviewed?.titles.get(rule) ?? rule;
        const words = by === 'here' ? title : `${title} · ${says.offForGood[by]}`;
        if (by === 'unit') return <Line key={rule}>{words}</Line>;
        return (
          <Line
            key={rule}
            end={
              <TextButton
                className={styles.small}
                aria-label={`${says.switchOn} ${title}`}
                onClick={() => {
                  if (state.rulesOff.has(rule)) session.switchOn(rule);
                  if (by === 'own') libraryStore.change((library) => switchRule(library, rule, true));
                }}
              >
                {says.switchOn}
              </TextButton>
            }
          >
            {words}
          </Line>
        );
      })}
    </>
  );
}
