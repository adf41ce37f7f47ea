import { JSDOM } from 'jsdom';
import { Host, type HostOptions } from '../../src/standin/host';
import { startOffice, type OfficeInNode } from '../../src/trial/officeInNode';

type BrowserWindow = Window & typeof globalThis;

/** The stand-in, remembering the window that Office.js runs in. */
class HostOfWindow extends Host {
  window: BrowserWindow | undefined;

  override install(window: BrowserWindow): void {
    this.window = window;
    super.install(window);
  }
}

/**
 * What a window has and Node has not, or has of another kind: elements take only their own window's events. Asked of a
 * window without scripts: one that runs them, as that of Office.js does, does not list all of its members.
 */
const NAMES = [
  ...Object.getOwnPropertyNames(new JSDOM().window),
  ...['matchMedia', 'reportError', 'ResizeObserver'],
].filter((name) => !(name in globalThis) || name.endsWith('Event') || name === 'navigator');

export interface PaneWindow {
  readonly office: OfficeInNode;
  /** The errors that the pane told the console. */
  readonly reported: unknown[];
}

/**
 * A window with Office.js in it and the stand-in behind it; its members become those of the test file's world, as they
 * are the pane's. React, Fluent UI and Testing Library look for a document when they are loaded: import them after this.
 */
export async function openPaneWindow(options: HostOptions = {}): Promise<PaneWindow> {
  const host = new HostOfWindow(options);
  const office = await startOffice(host);
  const { window } = host;
  if (!window) throw new Error('The stand-in was installed in no window');

  const reported: unknown[] = [];
  Object.assign(window, {
    matchMedia: lightAndPlain,
    reportError: (error: unknown) => reported.push(error),
    ResizeObserver: StillObserver,
    // Frames are drawn for nobody; the virtual list scrolls from one to the next.
    requestAnimationFrame: (draw: FrameRequestCallback) => window.setTimeout(draw, 0, 0),
    cancelAnimationFrame: (id: number) => {
      window.clearTimeout(id);
    },
  });
  giveSizes(window);
  keepNothingWaiting();
  keepRulesThatHide(window);
  // jsdom scrolls nothing.
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  for (const name of NAMES) {
    const get = (): unknown => Reflect.get(window, name);
    Object.defineProperty(globalThis, name, { get, configurable: true });
  }
  return { office, reported };
}

/** jsdom has no media: a system in light colours, without a contrast theme. */
function lightAndPlain(
  media: string,
): Pick<MediaQueryList, 'media' | 'matches' | 'addEventListener' | 'removeEventListener'> {
  return { media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
}

/** jsdom lays nothing out, so nothing ever changes its size; Fluent UI's MessageBar wants to be told if it does. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What the pane still waits for when a test file is over keeps the process no longer. */
function keepNothingWaiting(): void {
  const start = globalThis.setTimeout;
  const startUnheld = (work: () => void, milliseconds?: number): NodeJS.Timeout =>
    start(work, milliseconds).unref();
  Object.assign(globalThis, { setTimeout: startUnheld });
}

/**
 * Without layout all is 0 pixels high, and the virtual list shows no rows: it asks what scrolls for its client size and
 * each row for its offset size. A pane of 600 pixels with rows of 60 shows ten.
 */
function giveSizes(window: BrowserWindow): void {
  const sizes = { clientWidth: 320, clientHeight: 600, offsetWidth: 320, offsetHeight: 60 };
  for (const [name, value] of Object.entries(sizes))
    Object.defineProperty(window.HTMLElement.prototype, name, { value, configurable: true });
}

/**
 * What is asked for by its role must be visible, so jsdom compares each element with each rule of each sheet. Of the
 * hundreds of rules that Fluent UI writes, only those are kept that can hide something: that makes a query by role some
 * ten times as fast.
 */
function keepRulesThatHide(window: BrowserWindow): void {
  const { prototype } = window.CSSStyleSheet;
  const insert = Object.getOwnPropertyDescriptor(prototype, 'insertRule')?.value as Insert;
  const insertFew: Insert = function (rule) {
    const { length } = this.cssRules;
    return /[{;]\s*(?:display|visibility)\s*:/.test(rule) ? insert.call(this, rule, length) : length;
  };
  Object.assign(prototype, { insertRule: insertFew });
}

type Insert = (this: CSSStyleSheet, rule: string, index?: number) => number;
