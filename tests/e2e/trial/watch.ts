import type { BrowserContext } from 'playwright-core';

/** Listens to what a browser's pages ask for and complain of. The browser itself (`launch.ts`) finds no other computer. */
export class Watch {
  /** The addresses that were asked for, in order. */
  readonly requests: string[] = [];
  /** Requests to any but the server, errors on the console, and errors that nothing caught. */
  readonly complaints: string[] = [];
  private readonly origin: string;

  /** @param url where the trial page is served */
  constructor(url: string) {
    this.origin = new URL(url).origin;
  }

  /**
   * Before the first page is opened. What is asked for is heard and not held: a browser that has its requests held keeps no file,
   * and reads each script anew whenever the pane is loaded anew.
   */
  begin(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => {
      this.complaints.push(`uncaught: ${String(error.error().stack)}`);
    });
    context.on('request', (request) => {
      const url = request.url();
      this.requests.push(url);
      if (new URL(url).origin !== this.origin) this.complaints.push(`left the origin: ${url}`);
    });
  }

  /** Takes the complaints so far: for a test that provoked them. */
  takeComplaints(): string[] {
    return this.complaints.splice(0);
  }
}
