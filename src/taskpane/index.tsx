import { createRoot } from 'react-dom/client';
import { canSwitchTracking } from '../word/office/optionalMembers';
import { leaveTrace } from '../word/office/failure';
import { loadZip } from '../word/package/documentFile';
import { App } from './app/App';
import { type Language, loadLanguage } from './app/messages/language';
import { getPreferences, startPreferences, watchPreferences } from './app/preferences';
import { loadTheme } from './app/theme';

void Office.onReady(async () => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root.');

  if (root.hidden) return; // start.js, which asked first, has said why the pane cannot run here

  startPreferences();
  const { officeTheme } = Office.context;
  const preferred = (): Promise<Language> => {
    const { language } = getPreferences();
    return loadLanguage(
      language === 'asWord' ? Office.context.displayLanguage || navigator.language : language,
    );
  };

  // A Word that cannot be asked whether changes are tracked has its file read for that, maybe when the server is gone.
  if (!canSwitchTracking()) loadZip().catch(leaveTrace);
  const pane = createRoot(root);
  const show = ({ tag, messages }: Language): void => {
    document.documentElement.lang = tag;
    document.title = messages.product;
    document.body.classList.add('pane'); // which scrolls by itself
    pane.render(<App messages={messages} officeTheme={officeTheme} />);
  };
  const [language] = await Promise.all([preferred(), loadTheme(officeTheme)]);
  show(language);
  watchPreferences(() => {
    void preferred().then(show);
  });
});
