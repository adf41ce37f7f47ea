import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { switchRule } from '../../../library/own/rulesOff';
import type { Rule } from '../../../review/rule';
import { useAllMessages } from '../../app/messages/all';
import { useLibraryState, useLibraryStore } from '../../libraryStore/LibraryStoreContext';
import { AdviceView } from '../../shared/AdviceView';
import { Checkbox } from '../../shared/controls/Checkbox';
import { Spinner } from '../../shared/controls/Spinner';
import { useLate } from '../../shared/useLate';
import { TextButton } from '../../shared/controls/TextButton';
import { Section } from './Section';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The rules come with the review, which is large. */
async function loadRules(): Promise<readonly Rule[]> {
  const { RULES } = await import(/* webpackChunkName: "review" */ '../../../review/rules');
  return RULES;
}

/** By which rules reports are checked: each can be switched off for good, and on again. */
export function RulesPart(): ReactElement {
  const styles = useStyles();
  const messages = useAllMessages();
  const { rules: says } = messages.settings;
  const libraryStore = useLibraryStore();
  const { own, unit } = useLibraryState();
  const [late, load] = useLate(loadRules);
  const off = new Set([...own.rulesOff, ...unit.library.rulesOff]);
  const rules = late.part ?? [];
  const known = new Set(rules.map(({ name }) => name));
  // Those of a later version are shown by their names, so that they can be brought back.
  const others = [...off].filter((name) => !known.has(name)).map((name) => ({ name, title: name }));
  return (
    <Section title={says.title} aside={says.off(off.size)}>
      <div>{says.help}</div>
      <div role="status">
        {late.says === 'loading' && <Spinner size="tiny" label={messages.loading} />}
        {late.says === 'failed' && <AdviceView says={messages.notLoaded} />}
      </div>
      {late.part === null ? (
        <TextButton className={styles.button} onClick={load}>
          {says.show}
        </TextButton>
      ) : (
        <ul aria-label={says.title} className={styles.list}>
          {[...rules, ...others].map(({ name, title }) => {
            const isUnits = unit.library.rulesOff.includes(name);
            return (
              <li key={name}>
                <Checkbox
                  label={isUnits ? `${title} · ${says.byUnit}` : title}
                  checked={!off.has(name)}
                  disabled={isUnits}
                  onChange={(_event, { checked }) => {
                    libraryStore.change((library) => switchRule(library, name, checked));
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
