import type { Followed } from '../../shared/followed';
import { Observable } from '../../shared/observable';

/** What is selected in the report, as long as somebody wants to know. */
export class Selection extends Observable<{ readonly text: string }> {
  constructor() {
    super({ text: '' });
  }

  /** Follows it. @param follow asks for it as it is now @returns a function that ends it */
  follow(followed: Observable<Followed>, follow: () => void): () => void {
    const take = (): void => {
      const text = followed.getState().report?.selected ?? '';
      if (text !== this.getState().text) this.set({ text });
    };
    const end = followed.subscribe(take);
    take();
    follow();
    return end;
  }
}
