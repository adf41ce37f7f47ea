import type { KeyboardEvent } from 'react';

/** Keys that an input method takes are reported with this code, in WebKit also the Enter that ends a composition. */
const TAKEN_BY_INPUT_METHOD = 229;

/** Whether a key belongs to an input method that is composing Chinese: it is not meant for the pane. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- WebKit tells it in no other way
  return nativeEvent.isComposing || nativeEvent.keyCode === TAKEN_BY_INPUT_METHOD;
}
