import type { Trial } from '../trial';

/** Undo and redo by keys, wherever on the page the focus is: with an untouched page a browser would not ask. */
export function takeKeys(trial: Trial): void {
  window.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    const redoes = key === 'y' || (key === 'z' && event.shiftKey);
    if (!redoes && key !== 'z') return;
    event.preventDefault();
    if (redoes) trial.redo();
    else trial.undo();
  });
}
