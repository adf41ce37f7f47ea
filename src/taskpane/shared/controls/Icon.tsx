import { makeResetStyles, mergeClasses } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';

/** Each in a square of 20, as lines. */
const LINES = {
  arrowUp: 'M10 16.5v-13M4.5 9 10 3.5 15.5 9',
  arrowDown: 'M10 3.5v13M4.5 11l5.5 5.5 5.5-5.5',
  check: 'm4 10.5 4 4 8-9',
  checkCircle: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM6.5 10.2l2.5 2.5 4.6-5',
  chevronDown: 'm5 7.5 5 5 5-5',
  chevronRight: 'm7.5 5 5 5-5 5',
  chevronUp: 'm5 12.5 5-5 5 5',
  clock: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM10 5.8V10l3 2',
  dismiss: 'm4.5 4.5 11 11M15.5 4.5l-11 11',
  document: 'M5 2.5h6.5L15.5 6.5v11H5ZM11.5 2.5v4h4M7.5 10h5.5M7.5 13.5h5.5',
  filter: 'M3 5.5h14M5.5 10h9M8 14.5h4',
  gear: 'M12.6 10a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0ZM8.5 2.5h3l.5 2.1 1.5.9 2.1-.7 1.5 2.6-1.6 1.5v1.8l1.6 1.5-1.5 2.6-2.1-.7-1.5.9-.5 2.1h-3L8 14.9l-1.5-.9-2.1.7-1.5-2.6 1.6-1.5V8.8L2.9 7.3l1.5-2.6 2.1.7L8 4.6Z',
  highlight: 'M5.5 3v5.5h9V3M5.5 8.5v2.2c0 1.2 1 2 2.2 2.3V17l4.6-2v-2c1.2-.3 2.2-1.1 2.2-2.3V8.5',
  list: 'M3.5 3.5h13v13h-13ZM6.3 7.2h.4M9 7.2h5M6.3 10h.4M9 10h5M6.3 12.8h.4M9 12.8h5',
  more: 'M4.3 10a.7.7 0 1 0 1.4 0 .7.7 0 0 0-1.4 0ZM9.3 10a.7.7 0 1 0 1.4 0 .7.7 0 0 0-1.4 0ZM14.3 10a.7.7 0 1 0 1.4 0 .7.7 0 0 0-1.4 0Z',
  no: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM4.8 15.2 15.2 4.8',
  pencil: 'm3.5 16.5 1-4L13.8 3.2l3 3L7.5 15.5Z',
  question:
    'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM7.8 7.9a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.6M10 13.8v.3',
  refresh: 'M16.2 7A7 7 0 1 0 17 10M16.5 3v4h-4',
  stop: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM7.8 7.8h4.4v4.4H7.8Z',
  undo: 'M4.5 3.5v4.8h4.8M4.5 8.3C7 4.6 12 3.4 14.6 6c2.6 2.5 1.6 5.3-4.8 11',
} as const;

export type IconName = keyof typeof LINES;

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
  readonly style?: CSSProperties;
}

const useIconStyle = makeResetStyles({
  flexShrink: 0,
  width: '20px',
  height: '20px',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: '1.25px',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
});

/** A picture for those who see it; what it stands for is said beside it. */
export function Icon({ name, className, style }: IconProps): ReactElement {
  return (
    <svg
      aria-hidden
      viewBox="0 0 20 20"
      className={mergeClasses(useIconStyle(), className)}
      {...(style && { style })}
    >
      <path d={LINES[name]} />
    </svg>
  );
}
