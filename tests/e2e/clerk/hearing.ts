import type { CDPSession, Page } from 'playwright-core';

/** What a screen reader says of what has the focus. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** What is said behind the name. */
  readonly description: string;
}

/** Hears the pane as the browser tells it to a screen reader: from its accessibility tree. */
export class Hearing {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Hearing> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Hearing(session);
  }

  /** What has the focus in the pane. @throws Error where nothing has, or the page has it */
  async focused(): Promise<Heard> {
    const expression = `(() => {
      const pane = document.activeElement;
      const { activeElement, body } = pane.contentDocument ?? document;
      return activeElement === body || !pane.contentDocument ? null : activeElement;
    })()`;
    const { result } = await this.session.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) throw new Error('Nothing in the pane has the focus');
    const { nodes } = await this.session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    const text = (value: { value?: unknown } | undefined): string =>
      typeof value?.value === 'string' ? value.value : '';
    return {
      role: text(node?.role),
      name: text(node?.name),
      description: text(node?.description),
    };
  }
}
