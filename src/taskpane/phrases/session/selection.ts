import { readSelectedText } from '../../../word/insert/atCursor';
import { Observable } from '../../observable';
import { watchCursor } from '../../watchCursor';

/** What is selected in the report, as long as somebody wants to know. */
export class Selection extends Observable<{ readonly text: string }> {
  private isReading = false;
  private isStale = false;

  constructor() {
    super({ text: '' });
  }

  /** Reads it now, and each time that the cursor has moved. @returns a function that ends it */
  follow(): () => void {
    void this.read();
    return watchCursor(() => {
      void this.read();
    });
  }

  /** What moves while it is being read is read once more. */
  private async read(): Promise<void> {
    this.isStale = true;
    if (this.isReading) return;
    this.isReading = true;
    while (this.isStale) {
      this.isStale = false;
      // Nobody asked; the next move of the cursor asks again.
      const text = await readSelectedText().catch(() => '');
      if (text !== this.getState().text) this.set({ text });
    }
    this.isReading = false;
  }
}
