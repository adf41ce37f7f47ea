import { leaveTrace } from '../word/office/failure';
import { asHash } from './words';

/** Of the screen, in per cent. */
const SIZE = { width: 30, height: 25 };

/** Shows a title and some lines in a small window over Word. Where Word opens none, the console has them. */
export function showDialog(title: string, lines: readonly string[]): Promise<void> {
  const words = [title, ...lines];
  const page = new URL('dialog.html', location.href);
  page.hash = asHash(words);
  return new Promise((resolve) => {
    const options = { ...SIZE, displayInIframe: true };
    Office.context.ui.displayDialogAsync(page.href, options, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Failed)
        leaveTrace(new Error([error.message, ...words].join('\n')));
      resolve();
    });
  });
}
