import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Placing } from '../../../../rollover/plan/additions';
import type { PlanItem } from '../../../../rollover/plan/items';
import { likeliestSection } from '../../../../rollover/plan/sections';
import { Select } from '../../../shared/controls/Select';
import { TextButton } from '../../../shared/controls/TextButton';
import { useRollover } from '../RolloverContext';

interface PlanFormProps {
  readonly item: PlanItem;
  readonly onPlace: (placing: Placing) => void;
}

const useStyles = makeStyles({
  question: { color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  section: { flex: 1, minWidth: '140px' },
});

/** Where a task of last year's plan goes: the section that it is likest comes first. */
export function PlanForm({ item, onPlace }: PlanFormProps): ReactElement {
  const styles = useStyles();
  const { says, state } = useRollover();
  const { sections } = state;
  // Looked for in an open card alone: in all of a long report's it takes seconds.
  const [section, setSection] = useState(() => likeliestSection(item, sections));
  return (
    <>
      <div className={styles.question}>{says.plan.question}</div>
      <div className={styles.buttons}>
        {sections.length > 0 && (
          <>
            <Select
              className={styles.section}
              aria-label={says.plan.section}
              value={section}
              onChange={(_event, { value }) => {
                setSection(Number(value));
              }}
            >
              {sections.map(({ heading }, at) => (
                <option key={heading.paragraph} value={at}>
                  {says.plan.into(heading.text)}
                </option>
              ))}
            </Select>
            <TextButton
              appearance="primary"
              onClick={() => {
                onPlace({ does: 'place', section });
              }}
            >
              {says.plan.place}
            </TextButton>
            <TextButton
              onClick={() => {
                onPlace({ does: 'heading' });
              }}
            >
              {says.plan.heading}
            </TextButton>
          </>
        )}
        <TextButton
          onClick={() => {
            onPlace({ does: 'leave' });
          }}
        >
          {says.plan.leave}
        </TextButton>
      </div>
    </>
  );
}
