import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * What goes away while it has the focus tells of no blur, and the next key falls into nowhere: this keeps it.
 * @param moveOn takes the focus elsewhere; called where it was within what has gone
 * @returns what the element that may go away is given
 */
export function useKeptFocus(moveOn: () => void): { readonly ref: RefObject<HTMLDivElement | null> } {
  const ref = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  // The last moment at which it can be seen who has the focus. No event would do: React tells of none while it works on the
  // page, and a page over the pane gives the focus back just then.
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      hadFocus.current = element?.contains(document.activeElement) ?? false;
    };
  }, []);
  useEffect(
    () => () => {
      if (hadFocus.current) moveOn();
    },
    [moveOn],
  );
  return { ref };
}
