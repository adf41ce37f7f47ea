/** How long a message stays, in milliseconds. */
const SHOWN = 6000;

/** One line that says what did not work, to eyes and to screen readers. */
export class Notice {
  private timer = 0;

  /** @param element a region of role `status` */
  constructor(private readonly element: HTMLElement) {}

  /** Says something; with an action it stays until that is taken or something else is said. */
  say(text: string, action?: { readonly name: string; readonly take: () => void }): void {
    window.clearTimeout(this.timer);
    this.element.textContent = text;
    if (!action) {
      this.timer = window.setTimeout(() => {
        this.clear();
      }, SHOWN);
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action.name;
    button.onclick = () => {
      this.clear();
      action.take();
    };
    this.element.append(button);
  }

  /** Says nothing any more. */
  clear(): void {
    this.element.replaceChildren();
  }
}
