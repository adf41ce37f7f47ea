import { createRoot } from 'react-dom/client';
import { canSwitchTracking, isSupportedWord } from '../word/office/optionalMembers';
import { leaveTrace } from '../word/office/failure';
import { loadZip } from '../word/package/documentFile';
import { App } from './app/App';
import { type Language, loadLanguage } from './app/messages/language';
import { getPreferences, startPreferences, watchPreferences } from './app/preferences';
import { loadTheme } from './app/theme';

void Office.onReady(async ({ host }) => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root.');

  startPreferences();
  const isWord = host === Office.HostType.Word;
  const officeTheme = isWord ? Office.context.officeTheme : undefined;
  const spoken = (isWord && Office.context.displayLanguage) || navigator.language;
  const preferred = (): string => {
    const { language } = getPreferences();
    return language === 'asWord' ? spoken : language;
  };

  // A Word that cannot be asked whether changes are tracked has its file read for that, maybe when the server is gone.
  if (isWord && !canSwitchTracking()) loadZip().catch(leaveTrace);
  const pane = createRoot(root);
  const show = ({ tag, messages }: Language): void => {
    document.documentElement.lang = tag;
    document.title = messages.product;
    document.body.classList.add('pane'); // which scrolls by itself
    const host = !isWord ? 'other' : isSupportedWord() ? 'word' : 'oldWord';
    pane.render(<App host={host} messages={messages} officeTheme={officeTheme} />);
  };
  const [language] = await Promise.all([loadLanguage(preferred()), loadTheme(officeTheme)]);
  show(language);
  watchPreferences(() => {
    void loadLanguage(preferred()).then(show);
  });
});
