import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { AdviceView } from '../../../shared/AdviceView';
import { Icon } from '../../../shared/Icon';
import { TextButton } from '../../../shared/controls/TextButton';
import { useRollover } from '../RolloverContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  years: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  how: { flex: 1, color: tokens.colorNeutralForeground2 },
  label: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  field: { width: '72px' },
  wide: { flexBasis: '100%' },
});

const YEAR = /^(?:19|20)\d\d$/;

/** The years that the report goes from and to; where it does not say its own, they are asked for. */
export function YearsLine(): ReactElement {
  const styles = useStyles();
  const { session, says, state } = useRollover();
  const { years } = state;
  const [isChanged, setChanged] = useState(years === null);
  const [year, setYear] = useState(String(years?.year ?? ''));
  const [to, setTo] = useState(String(years?.to ?? ''));
  const [isWrong, setWrong] = useState(false);
  const fault = useId();
  if (years && !isChanged)
    return (
      <div className={styles.line}>
        <span className={styles.years}>{`${years.year} → ${years.to}`}</span>
        <span className={styles.how}>{says.yearsFound}</span>
        <TextButton
          appearance="subtle"
          icon={<Icon name="edit" />}
          onClick={() => {
            setChanged(true);
          }}
        >
          {says.changeYears}
        </TextButton>
      </div>
    );
  const save = (): void => {
    const isRight = YEAR.test(year) && YEAR.test(to) && Number(to) > Number(year);
    setWrong(!isRight);
    if (isRight) session.setYears({ year: Number(year), to: Number(to) });
  };
  const field = (label: string, value: string, change: (typed: string) => void): ReactElement => (
    <label className={styles.label}>
      {label}
      <Input
        className={styles.field}
        aria-invalid={isWrong}
        {...(isWrong && { 'aria-describedby': fault })}
        inputMode="numeric"
        maxLength={4}
        value={value}
        onChange={(_event, data) => {
          change(data.value);
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) save();
        }}
      />
    </label>
  );
  return (
    <div className={styles.line}>
      {!years && (
        <div className={styles.wide}>
          <AdviceView says={says.noYear} />
        </div>
      )}
      {field(says.year, year, setYear)}
      {field(says.to, to, setTo)}
      <TextButton onClick={save}>{says.setYears}</TextButton>
      <div id={fault} role="status" className={styles.wide}>
        {isWrong && says.yearsWrong}
      </div>
    </div>
  );
}
