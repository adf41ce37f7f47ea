import type { Theme } from '../../standin/bridge/bridgedHost';
import { find } from './find';
import type { Trial } from './trial';

/** What the tool bar asks for besides changes of the document. */
export interface Wishes {
  open(file: File): void;
  save(): void;
  sample(): Promise<void>;
  theme(theme: Theme): Promise<void>;
  language(language: string): Promise<void>;
}

/** Not the one of high contrast: a page cannot force colours as a system does, which is what makes it one. */
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = { 'zh-CN': '中文', 'en-US': 'English' } as const;

/** Brings the bar above the page to life. */
export function setUpToolbar(trial: Trial, wishes: Wishes): void {
  const { messages, host } = trial;
  const undo = button('undo', messages.undo, () => {
    trial.undo();
  });
  const redo = button('redo', messages.redo, () => {
    trial.redo();
  });
  const track = button('track', messages.track, () => {
    const { revisions } = host.document;
    revisions.tracking = !revisions.tracking;
    trial.onChange();
  });
  button('save', messages.save, () => {
    wishes.save();
  });
  button('sample', messages.sample, () => {
    void wishes.sample();
  });
  setUpFiles(messages.open, wishes);
  choice(
    'theme',
    messages.theme,
    THEMES.map((theme) => [theme, messages.themes[theme]]),
    host.theme,
    (theme) => {
      void wishes.theme(theme);
    },
  );
  choice('language', messages.language, Object.entries(LANGUAGES), host.locale, (language) => {
    void wishes.language(language);
  });
  trial.onChange = () => {
    undo.setAttribute('aria-disabled', String(!trial.canUndo));
    redo.setAttribute('aria-disabled', String(!trial.canRedo));
    track.setAttribute('aria-pressed', String(host.document.revisions.tracking));
  };
}

function setUpFiles(name: string, wishes: Wishes): void {
  const input = find('file', HTMLInputElement);
  button('open', name, () => {
    input.click();
  });
  input.onchange = () => {
    const file = input.files?.[0];
    // Else the same file could not be chosen again.
    input.value = '';
    if (file) wishes.open(file);
  };
}

function button(id: string, name: string, press: () => void): HTMLButtonElement {
  const element = find(id, HTMLButtonElement);
  element.textContent = name;
  element.onclick = press;
  // The caret stays on the page while the mouse presses a button.
  element.onmousedown = (event) => {
    event.preventDefault();
  };
  return element;
}

function choice<T extends string>(
  id: string,
  label: string,
  options: readonly (readonly [value: T, name: string])[],
  chosen: string,
  choose: (value: T) => void,
): void {
  find(`${id}-label`, HTMLElement).textContent = label;
  const element = find(id, HTMLSelectElement);
  for (const [value, name] of options) element.add(new Option(name, value));
  // None, if the page was asked to begin with what is no choice here.
  element.value = chosen;
  element.onchange = () => {
    const value = options[element.selectedIndex]?.[0];
    if (value !== undefined) choose(value);
  };
}
