import type { Host } from '../../standin/host';

const ADDRESS = 'pane/taskpane.html';

/** Loads the pane, or loads it anew: what it asked to be told of is forgotten with it. */
export function loadPane(frame: HTMLIFrameElement, host: Host): Promise<void> {
  host.events.close();
  return new Promise((resolve) => {
    frame.onload = () => {
      frame.onload = null;
      resolve();
    };
    if (frame.getAttribute('src') === ADDRESS) frame.contentWindow?.location.reload();
    else frame.src = ADDRESS;
  });
}
