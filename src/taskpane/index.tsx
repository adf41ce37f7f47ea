import { createRoot } from 'react-dom/client';
import { canSwitchTracking } from '../word/office/optionalMembers';
import { leaveTrace } from '../word/office/failure';
import { loadZip } from '../word/package/documentFile';
import { App } from './app/App';
import { loadLanguage } from './app/messages/language';
import { loadTheme } from './app/theme';

void Office.onReady(async () => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root.');

  if (root.hidden) return; // start.js, which asked first, has said why the pane cannot run here

  const { officeTheme } = Office.context;
  const [language] = await Promise.all([
    loadLanguage(Office.context.displayLanguage || navigator.language),
    loadTheme(officeTheme),
  ]);
  document.documentElement.lang = language.tag;
  document.title = language.messages.product;
  document.body.classList.add('pane'); // which scrolls by itself

  // A Word that cannot be asked whether changes are tracked has its file read for that, maybe when the server is gone.
  if (!canSwitchTracking()) loadZip().catch(leaveTrace);
  createRoot(root).render(<App messages={language.messages} officeTheme={officeTheme} />);
});
