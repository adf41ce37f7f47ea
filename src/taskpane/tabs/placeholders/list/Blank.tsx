import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  blank: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    overflowWrap: 'anywhere',
    // A contrast theme takes the background and leaves nothing of it: a line around it stays.
    '@media (forced-colors: active)': {
      color: 'CanvasText',
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  current: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      outline: 'none',
    },
  },
  value: {
    padding: 0,
    color: 'inherit',
    backgroundColor: 'transparent',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  // Typed, and not yet in the report.
  draft: { borderBottom: `2px dotted ${tokens.colorNeutralStrokeAccessible}` },
});

export interface BlankProps {
  /** What stands there: the placeholder, or a value that is to come in its place. */
  readonly text: string;
  readonly as?: 'blank' | 'current' | 'draft' | 'pending' | 'filled';
  /** The entry's id, for a press on it. */
  readonly id?: number;
}

/** A place in a sentence that is to be filled in: by weight, by colour, and in a contrast theme by a line around it. */
export function Blank({ text, as = 'blank', id }: BlankProps): ReactElement {
  const styles = useStyles();
  const isValue = as !== 'blank' && as !== 'current';
  return (
    <mark
      data-blank={id}
      aria-current={as === 'current' ? 'true' : undefined}
      className={mergeClasses(
        isValue ? styles.value : styles.blank,
        as === 'current' && styles.current,
        as === 'draft' && styles.draft,
      )}
    >
      {text}
    </mark>
  );
}
