import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The first that knows a file: what runs in Word's browser has nothing of Node. */
const PROJECTS = ['src/tsconfig.json', 'tsconfig.json'];

/** The rooms without Office and React. */
const PURE = [
  'report',
  'outline',
  'placeholders',
  'worklist',
  'ledger',
  'library',
  'rollover',
  'review',
  'layout',
];

/**
 * The floors of the house: which rooms a room may import from. What is not listed is forbidden.
 * `standin` stands apart; only `trial` and the tests bring it and the add-in together.
 * @type {Record<string, string[]>}
 */
const ROOMS = {
  report: [],
  outline: ['report'],
  placeholders: ['report', 'outline'],
  worklist: ['report', 'outline', 'placeholders'],
  ledger: ['report', 'outline', 'placeholders', 'worklist'],
  library: ['report', 'outline'],
  rollover: ['report', 'outline', 'placeholders', 'library'],
  review: ['report', 'outline', 'placeholders', 'library'],
  layout: ['report'],
  word: ['report', 'layout'],
  taskpane: [...PURE, 'word'],
  commands: ['worklist', 'word', 'taskpane'],
  standin: [],
};
const OFFICE_GLOBALS = ['Word', 'Office', 'OfficeExtension'];
/** It brings the styles of many looks that the pane does not have. */
const STYLED_BUTTON = {
  name: '@fluentui/react-components',
  importNames: ['Button', 'ToggleButton'],
  message: 'The pane has its own in shared/controls.',
};
/** What draws something new in each run. */
const DRAWN = 'CallExpression[callee.object.name="fc"][callee.property.name=/^(assert|check|sample)$/]';
const SEEDLESS = [
  `${DRAWN}[arguments.length=1]`,
  `${DRAWN} > ObjectExpression:not(:has(> Property[key.name="seed"], > SpreadElement))`,
];
const NODE_GLOBALS = /** @type {const} */ ({ console: 'readonly', process: 'readonly', URL: 'readonly' });

/** The floors inside the stand-in. */
const STANDIN_ROOMS = {
  xml: [],
  document: ['xml'],
  protocol: ['document'],
  surface: ['xml', 'document', 'protocol'],
  bridge: ['document', 'protocol'],
};

/** The floors of its document, ground first. */
const DOCUMENT_ROOMS = {
  markup: [],
  package: ['markup'],
  kept: ['package'],
  style: ['markup', 'package'],
  list: ['markup', 'package', 'style'],
  story: ['markup', 'package', 'style', 'list'],
  range: ['markup', 'story'],
  edit: ['markup', 'story', 'range'],
  format: ['markup', 'style', 'story', 'range', 'edit'],
  table: ['markup', 'story', 'range', 'edit'],
  control: ['markup', 'story', 'range', 'edit'],
  ooxml: ['markup', 'package', 'story', 'range', 'edit'],
  undo: ['markup', 'story', 'range'],
};

/** @typedef {{ regex: string, message: string }} Pattern */

/**
 * The rules that keep the files of a room from importing what a pattern names, now or later.
 * @param {string} room
 * @param {Pattern[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
function arrow(room, patterns) {
  const late = patterns.map(({ regex, message }) => {
    // In a selector a slash would end the pattern.
    return { selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002f')}/]`, message };
  });
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...late],
    },
  };
}

/**
 * Forbids a room all rooms of a table but those that it may import from.
 * @param {Record<string, string[]>} rooms
 * @param {string} room
 * @returns {Pattern}
 */
function forbidden(rooms, room) {
  const others = Object.keys(rooms).filter((other) => other !== room && !rooms[room]?.includes(other));
  return {
    regex: `^(\\.\\./)+(${others.join('|')})(/|$)`,
    message: `The room ${room} must not import from that room.`,
  };
}

const pure = {
  regex: '^(react|@fluentui|@microsoft/office-js)',
  message: 'This room is pure: no Office, no React.',
};
const arrows = [
  ...Object.keys(ROOMS).map((room) => {
    const patterns = [forbidden({ ...ROOMS, trial: [] }, room)];
    return arrow(room, PURE.includes(room) ? [...patterns, pure] : patterns);
  }),
  ...Object.keys(STANDIN_ROOMS).map((room) => {
    const outside = forbidden({ ...ROOMS, trial: [] }, 'standin');
    return arrow(`standin/${room}`, [outside, forbidden(STANDIN_ROOMS, room)]);
  }),
  ...Object.keys(DOCUMENT_ROOMS).map((room) => {
    const outside = forbidden({ ...ROOMS, trial: [] }, 'standin');
    const above = forbidden(STANDIN_ROOMS, 'document');
    return arrow(`standin/document/${room}`, [outside, above, forbidden(DOCUMENT_ROOMS, room)]);
  }),
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'src/taskpane/start.js'] },
  { ...js.configs.recommended, files: ['**/*.mjs'], languageOptions: { globals: NODE_GLOBALS } },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: PROJECTS, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-control-regex': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Only the room `word` calls Word; the pane may ask Office for its theme and language.
    files: [
      'src/{report,outline,placeholders,worklist,ledger,library,rollover,review,layout,standin}/**/*.{ts,tsx}',
    ],
    rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS] },
  },
  {
    files: ['src/{taskpane,commands}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'Word', 'OfficeExtension'] },
  },
  {
    files: ['src/taskpane/**/*.tsx'],
    rules: { 'no-restricted-imports': ['error', STYLED_BUTTON] },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...SEEDLESS.map((selector) => ({
          selector,
          message: 'It may fail by chance: runs() of tests/amount.ts.',
        })),
      ],
    },
  },
  ...arrows,
);
