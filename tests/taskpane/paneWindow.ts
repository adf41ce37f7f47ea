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
  tellWhetherShown(window);
  findLabels(window);
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
 * What is asked for by its role must be visible, and jsdom takes milliseconds for the style of one element: it compares it
 * with each rule of each sheet and works out all of its colours. Of the hundreds of rules that Fluent UI writes, only those
 * are kept here that can hide something, and of a style only what they can say. Elements of the same kind and classes have
 * the same, for none of those rules asks what is around an element, but whether the pointer rests there, which it never does.
 */
function tellWhetherShown(window: BrowserWindow): void {
  const known = new Map<string, Shown>();
  const { prototype } = window.CSSStyleSheet;
  const insert = Object.getOwnPropertyDescriptor(prototype, 'insertRule')?.value as Insert;
  const insertFew: Insert = function (rule) {
    const { length } = this.cssRules;
    if (!/[{;]\s*(?:display|visibility)\s*:/.test(rule)) return length;
    known.clear();
    return insert.call(this, rule, length);
  };
  Object.assign(prototype, { insertRule: insertFew });

  const compute = window.getComputedStyle.bind(window);
  const own = (element: Element): Shown => {
    const key = [element.localName, ...ASKED.map((name) => element.getAttribute(name))].join('|');
    const shown = known.get(key) ?? pick(compute(element.cloneNode(false) as Element));
    known.set(key, shown);
    return shown;
  };
  const isHidden = (element: Element | null): boolean =>
    element !== null && (own(element).visibility === 'hidden' || isHidden(element.parentElement));
  const style = (element: Element) => {
    const shown: Shown = {
      get display() {
        return own(element).display;
      },
      get visibility() {
        return isHidden(element) ? 'hidden' : 'visible';
      },
    };
    return Object.assign(shown, { getPropertyValue: (name: keyof Shown) => shown[name] });
  };
  Object.assign(window, { getComputedStyle: style });
}

/** A field is asked for its labels with each query by a name, and jsdom looks through the whole page for each field. */
function findLabels(window: BrowserWindow): void {
  const labels = window.document.getElementsByTagName('label');
  const { HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement } = window;
  const get = function (this: Element): HTMLLabelElement[] {
    return [...labels].filter((label) =>
      label.htmlFor === '' ? label.contains(this) : label.htmlFor === this.id,
    );
  };
  for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement])
    Object.defineProperty(prototype, 'labels', { get });
}

/** What a rule may ask of an element that it hides or shows. */
const ASKED = ['class', 'style', 'hidden', 'open', 'type'];

type Shown = Pick<CSSStyleDeclaration, 'display' | 'visibility'>;

function pick({ display, visibility }: Shown): Shown {
  return { display, visibility };
}

type Insert = (this: CSSStyleSheet, rule: string, index?: number) => number;
