// Builds the pane as it is released, but that it speaks the pseudo-locale, into the folder that is named.

import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

process.env.OFFICE_JS = 'local';
process.env.OUTPUT = process.argv[2];
const { default: configure } = await import('../../../webpack.config.mjs');
const [pane] = /** @type {import('webpack').Configuration[]} */ (await configure({}, { mode: 'production' }));

webpack(
  {
    ...pane,
    module: {
      rules: [
        ...(pane?.module?.rules ?? []),
        {
          test: /taskpane.*hCn\.ts$/,
          enforce: 'pre',
          use: fileURLToPath(new URL('loader.mjs', import.meta.url)),
        },
      ],
    },
    optimization: { minimize: false },
    performance: { hints: false },
  },
  (error, stats) => {
    if (error || stats?.hasErrors()) throw error ?? new Error(stats?.toString({ all: false, errors: true }));
  },
);
