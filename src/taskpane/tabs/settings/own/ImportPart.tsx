import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState, useLayoutEffect } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { Icon } from '../../../shared/Icon';
import { Checkbox } from '../../../shared/controls/Checkbox';
import { Spinner } from '../../../shared/controls/Spinner';
import { TextButton } from '../../../shared/controls/TextButton';
import { PasteForm } from './PasteForm';
import { PlanList } from './PlanList';
import { preferencesInWords } from './preferencesInWords';
import { NOTHING_YET, useImport } from './useImport';

const useStyles = makeStyles({
  // Its buttons stand beside those that are there already, what comes of them below.
  part: { display: 'contents' },
  below: { order: 2, flexBasis: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  told: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const TYPES = '.json,.md,.markdown,.tsv,.txt';

/** Brings skeletons and phrases into the clerk's own library: shows first what would be done. */
export function ImportPart(): ReactElement {
  const styles = useStyles();
  const { settings } = useAllMessages();
  const { bringing: says } = settings;
  const {
    step,
    lines,
    counts,
    rules,
    wanted,
    isTaken,
    take,
    preferred,
    bring,
    paste,
    confirm,
    cancel,
    undo,
  } = useImport();
  const [isPasting, setPasting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const { stage } = step;
  // The button that was pressed goes away. The focus goes to no other one: Enter after Enter must not press it. It goes there
  // with what is shown, not a moment later: in between, keys would be lost.
  useLayoutEffect(() => {
    if (step !== NOTHING_YET && step.stage !== 'reading') told.current?.focus();
  }, [step]);
  const otherwise = Object.keys(wanted).length;
  const toDo = counts.new + counts.changed + rules + (isTaken ? otherwise : 0);

  return (
    <div className={styles.part}>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={TYPES}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = ''; // so that the same file can be chosen again
          if (files.length > 0) bring(files);
        }}
      />
      <TextButton
        icon={<Icon name="import" />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {says.import}
      </TextButton>
      <TextButton
        icon={<Icon name="paste" />}
        aria-expanded={isPasting}
        onClick={() => {
          setPasting(!isPasting);
        }}
      >
        {says.paste}
      </TextButton>
      {isPasting && (
        <div className={styles.below}>
          <PasteForm onPaste={paste} />
        </div>
      )}
      <div
        ref={told}
        tabIndex={-1}
        role="group"
        aria-label={says.plan}
        className={mergeClasses(styles.below, styles.told)}
      >
        <div role="status">
          {stage === 'reading' && <Spinner size="tiny" label={says.reading} />}
          {stage === 'planned' && says.counts(counts)}
          {stage === 'done' && says.imported(counts.new, counts.changed, preferred)}
          {stage === 'done' && rules > 0 && says.rulesImported(rules)}
          {stage === 'undone' && says.undone}
        </div>
        {stage === 'planned' && (
          <>
            {counts.changed > 0 && <div>{says.keepsAll}</div>}
            {otherwise > 0 && (
              <Checkbox
                label={says.preferences(preferencesInWords(settings, wanted))}
                checked={isTaken}
                onChange={(_event, { checked }) => {
                  take(checked);
                }}
              />
            )}
            {rules > 0 && <div>{says.rules(rules)}</div>}
            <div className={styles.buttons}>
              <TextButton appearance="primary" disabledFocusable={toDo === 0} onClick={confirm}>
                {says.confirm(toDo)}
              </TextButton>
              <TextButton onClick={cancel}>{says.cancel}</TextButton>
            </div>
          </>
        )}
        {stage === 'done' && (
          <div className={styles.buttons}>
            <TextButton onClick={undo}>{says.undo}</TextButton>
          </div>
        )}
        {lines.length > 0 && <PlanList lines={lines} />}
      </div>
    </div>
  );
}
