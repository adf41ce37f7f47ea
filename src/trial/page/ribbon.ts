import { find } from './find';
import type { PageMessages } from './messages';
import type { PageHost } from './pageHost';

/** Where Word shows the add-in's buttons, by the functions that its manifest names, and the icons that it names. */
const BUTTONS = [
  ['markAll', 'mark'],
  ['nextPlaceholder', 'next'],
  ['clearMarks', 'clear'],
] as const;

/** Brings the add-in's group of the ribbon to life: a press loads the page for it, out of sight, until the command is over. */
export function setUpRibbon(host: PageHost, messages: PageMessages): void {
  const group = find('ribbon', HTMLElement);
  group.setAttribute('aria-label', messages.ribbon);
  group.append(
    ...BUTTONS.map(([name, icon]) => {
      const button = document.createElement('button');
      const image = document.createElement('img');
      Object.assign(image, { src: `pane/assets/${icon}-20.png`, alt: '' });
      button.append(image, messages.commands[name]);
      button.type = 'button';
      button.dataset.command = name;
      button.onclick = () => {
        void run(host, name);
      };
      // The caret stays on the page while the mouse presses a button.
      button.onmousedown = (event) => {
        event.preventDefault();
      };
      return button;
    }),
  );
}

async function run(host: PageHost, name: string): Promise<void> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: 'pane/commands.html', hidden: true });
  document.body.append(frame);
  await host.ribbon.press(name);
  host.ribbon.leave();
  frame.remove();
}

/** Shows a page of the add-in in a window of its own, as Word does where the add-in asks for one. */
export function showDialog(address: string, messages: PageMessages): void {
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  const close = document.createElement('button');
  Object.assign(frame, { src: address, title: messages.pane });
  close.textContent = messages.close;
  close.onclick = () => {
    dialog.close();
  };
  dialog.onclose = () => {
    dialog.remove();
  };
  dialog.append(frame, close);
  document.body.append(dialog);
  dialog.showModal();
}
