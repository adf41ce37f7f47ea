import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Drawn in a square of 20, as lines after Fluent's pictures of the same names. */
const PATHS = {
  add: 'M10 4v12M4 10h12',
  back: 'M17 10H3.5M9 4.5 3.5 10 9 15.5',
  chevronDown: 'm5 7.5 5 5 5-5',
  chevronRight: 'm7.5 5 5 5-5 5',
  code: 'M7 5.5 2.5 10 7 14.5M13 5.5l4.5 4.5-4.5 4.5M11.5 4l-3 12',
  delete:
    'M3.5 5.5h13M8 5.5a2 2 0 0 1 4 0M5 5.5l.8 9.7A2 2 0 0 0 7.8 17h4.4a2 2 0 0 0 2-1.8l.8-9.7M8.5 8.5v5.5M11.5 8.5v5.5',
  dismiss: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  download: 'M10 3v10M5.5 8.8 10 13.3l4.5-4.5M4 17h12',
  edit: 'M3.5 16.5l.9-3.6 8.9-8.9a1.9 1.9 0 0 1 2.7 2.7l-8.9 8.9ZM12 5.3l2.7 2.7',
  export: 'M3 4v12M6.5 10H17M13 6l4 4-4 4',
  eye: 'M2.5 11C4 7.5 6.7 5.5 10 5.5S16 7.5 17.5 11M10 8.5a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  filter: 'M3 6h14M5.5 10h9M8 14h4',
  history: 'M4 6.3A7 7 0 1 1 3 10M3.7 3v3.5h3.5M10 6.5V10.5l2.7 1.5',
  import: 'M17 4v12M3 10h10.5M9.5 6l4 4-4 4',
  paste:
    'M7.5 4H6a1.5 1.5 0 0 0-1.5 1.5v10A1.5 1.5 0 0 0 6 17h8a1.5 1.5 0 0 0 1.5-1.5v-10A1.5 1.5 0 0 0 14 4h-1.5M7.5 3h5v2.5h-5Z',
  search: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM12.2 12.2 17 17',
  star: 'M10 2.8l2.2 4.6 5 .7-3.6 3.5.9 5L10 14.2l-4.5 2.4.9-5-3.6-3.5 5-.7Z',
  swap: 'M3.5 6.5h13M13.5 3.5l3 3-3 3M16.5 13.5h-13M6.5 10.5l-3 3 3 3',
  warning: 'M10 3l7.5 13.5h-15ZM10 8v4M10 14v.5',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  /** Filled instead of drawn in lines. */
  readonly isFilled?: boolean;
}

const useIconStyle = makeResetStyles({
  flexShrink: 0,
  width: tokens.fontSizeBase500,
  height: tokens.fontSizeBase500,
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: '1.2',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
});

const useStyles = makeStyles({ filled: { fill: 'currentColor' } });

/** A picture that is read faster than a word. It says nothing to a screen reader: what it stands in has the name. */
export function Icon({ name, isFilled = false }: IconProps): ReactElement {
  const filled = useStyles().filled;
  return (
    <svg aria-hidden viewBox="0 0 20 20" className={mergeClasses(useIconStyle(), isFilled && filled)}>
      <path d={PATHS[name]} />
    </svg>
  );
}
