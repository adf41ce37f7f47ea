/** Has the browser ask, in its own words, before the page is left or loaded anew while something would be lost. */
export function askBeforeLeaving(window: Window, wouldLose: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (!wouldLose()) return;
    event.preventDefault();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Chrome before 119 asks for nothing else
    event.returnValue = true;
  });
}
