import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** What there is of it, at the end of its heading. */
  readonly aside?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
});

/** A part of the settings, under its heading. */
export function Section({ title, aside, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.bar}>
        <Subtitle2 as="h3" id={id} className={styles.title}>
          {title}
        </Subtitle2>
        {aside !== undefined && <span>{aside}</span>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
