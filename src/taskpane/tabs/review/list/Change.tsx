import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../../review/finding';
import type { Paragraph } from '../../../../report/paragraph';
import { excerptOf } from '../derive/excerpt';

interface ChangeProps {
  readonly finding: Finding;
  readonly paragraphs: readonly Paragraph[];
}

const useStyles = makeStyles({
  line: { overflowWrap: 'anywhere' },
  old: { color: tokens.colorNeutralForeground2 },
  new: {
    textDecorationLine: 'none',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  wrong: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorStatusDangerForeground1,
    backgroundColor: 'transparent',
    color: 'inherit',
    // What it would inherit there is the colour from before the contrast theme's.
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', color: 'CanvasText' },
  },
});

/** A place in its sentence: what stands there struck through and what it becomes, or what is to be looked at. */
export function Change({ finding, paragraphs }: ChangeProps): ReactElement {
  const styles = useStyles();
  const { span, fix } = finding;
  const { before, text, after } = excerptOf(span, paragraphs);
  return (
    <span className={styles.line}>
      {before}
      {fix === null ? (
        <mark className={styles.wrong}>{text}</mark>
      ) : (
        <>
          <del className={styles.old}>{text.trim() === '' ? text.replace(/[\s　]/g, '␣') : text}</del>
          {fix !== '' && <ins className={styles.new}>{fix}</ins>}
        </>
      )}
      {after}
    </span>
  );
}
