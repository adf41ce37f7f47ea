import { type FocusEvent, useEffect, useRef } from 'react';

interface KeptFocus {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * What goes away while it has the focus tells of no blur, and the next key falls into nowhere: this keeps it.
 * @param moveOn takes the focus elsewhere; called where it was within what has gone
 * @returns what the element that may go away is given
 */
export function useKeptFocus(moveOn: () => void): KeptFocus {
  const isWithin = useRef(false);
  useEffect(
    () => () => {
      if (isWithin.current) moveOn();
    },
    [moveOn],
  );
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: () => {
      isWithin.current = false;
    },
  };
}
