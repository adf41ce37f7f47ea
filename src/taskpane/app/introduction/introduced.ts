import { readStored, store } from '../../libraryStore/storage';

/** Whether the clerk was shown on this machine what there is to do. */
export function isIntroduced(): boolean {
  return readStored('introduced') !== null;
}

/** They were: they are not shown it again unless they ask. */
export function keepIntroduced(): void {
  store('introduced', 'yes');
}
