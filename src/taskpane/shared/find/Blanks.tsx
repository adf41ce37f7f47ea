import { makeResetStyles, mergeClasses, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { findPlaceholders } from '../../../placeholders/find';

const useBlankStyle = makeResetStyles({
  borderRadius: tokens.borderRadiusSmall,
  color: tokens.colorBrandForeground2,
  backgroundColor: tokens.colorBrandBackground2,
  // In a contrast theme browsers mark with a colour of their own: an outline is enough.
  '@media (forced-colors: active)': {
    color: 'CanvasText',
    backgroundColor: 'Canvas',
    outline: `${tokens.strokeWidthThin} solid CanvasText`,
  },
});

const useStyles = makeStyles({
  wide: { padding: `0 ${tokens.spacingHorizontalXXS}`, fontWeight: tokens.fontWeightSemibold },
});

interface BlanksProps {
  readonly text: string;
  /** Takes no more room than the text by itself. */
  readonly isFlat?: boolean;
}

/** A text with what is to be filled in standing out of it. */
export function Blanks({ text, isFlat = false }: BlanksProps): ReactElement {
  const styles = useStyles();
  const blank = mergeClasses(useBlankStyle(), !isFlat && styles.wide);
  const found = findPlaceholders(text);
  return (
    <>
      {found.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(found[at - 1]?.end ?? 0, start)}
          <mark className={blank}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(found.at(-1)?.end ?? 0)}
    </>
  );
}
