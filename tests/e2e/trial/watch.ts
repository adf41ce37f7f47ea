import type { BrowserContext } from 'playwright-core';

/** Listens to what a browser's pages ask for and complain of. Only the server's own files are let through. */
export class Watch {
  /** The addresses that were asked for, in order. */
  readonly requests: string[] = [];
  /** Requests that would have left the server, errors on the console, and errors that nothing caught. */
  readonly complaints: string[] = [];
  private readonly origin: string;

  /** @param url where the trial page is served */
  constructor(url: string) {
    this.origin = new URL(url).origin;
  }

  /** Before the first page is opened. */
  async begin(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => {
      this.complaints.push(`uncaught: ${String(error.error().stack)}`);
    });
    await context.route('**/*', async (route) => {
      const url = route.request().url();
      this.requests.push(url);
      if (new URL(url).origin === this.origin) {
        await route.continue();
      } else {
        this.complaints.push(`left the origin: ${url}`);
        await route.abort();
      }
    });
  }

  /** Takes the complaints so far: for a test that provoked them. */
  takeComplaints(): string[] {
    return this.complaints.splice(0);
  }
}
