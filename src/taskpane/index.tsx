import { createRoot } from 'react-dom/client';
import { canSwitchTracking, isSupportedWord } from '../word/office/optionalMembers';
import { leaveTrace } from '../word/office/failure';
import { loadZip } from '../word/package/documentFile';
import { App } from './app/App';
import { loadLanguage } from './app/messages/language';
import { loadTheme } from './app/theme';

void Office.onReady(async ({ host }) => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root.');

  const isWord = host === Office.HostType.Word;
  const officeTheme = isWord ? Office.context.officeTheme : undefined;
  const [language] = await Promise.all([
    loadLanguage((isWord && Office.context.displayLanguage) || navigator.language),
    loadTheme(officeTheme),
  ]);
  document.documentElement.lang = language.tag;
  document.title = language.messages.product;
  document.body.classList.add('pane'); // which scrolls by itself

  // A Word that cannot be asked whether changes are tracked has its file read for that, maybe when the server is gone.
  if (isWord && !canSwitchTracking()) loadZip().catch(leaveTrace);
  createRoot(root).render(
    <App
      host={!isWord ? 'other' : isSupportedWord() ? 'word' : 'oldWord'}
      messages={language.messages}
      officeTheme={officeTheme}
    />,
  );
});
