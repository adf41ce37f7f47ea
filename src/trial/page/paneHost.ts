import type {} from './nigao';

// Runs in the pane, and in the page for the ribbon's buttons, before anything else of them: Office.js looks for Word as soon as it is loaded.
window.parent.nigao.host.install(window, location.pathname.endsWith('/commands.html'));
