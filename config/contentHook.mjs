import { requireContent } from './contentModule.mjs';

requireContent();
