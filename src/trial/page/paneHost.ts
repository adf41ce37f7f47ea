import type {} from './nigao';

// Runs in the pane before anything else of it: Office.js looks for Word as soon as it is loaded.
window.parent.nigao.host.install(window);
