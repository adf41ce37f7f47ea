// The trial page's two scripts: the page, and what it puts into the pane's window. They stay on this computer, so they
// are neither made small nor checked for size, and dist/ never holds them.

import { resolve } from 'node:path';

export default {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { trial: './src/trial/page/main.ts', paneHost: './src/trial/page/paneHost.ts' },
  output: { path: resolve('.cache/trial'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc() } }],
  },
  optimization: { minimize: false },
  devtool: 'inline-source-map', // an error in a test names the line that was written
  performance: { hints: false },
};

/** TypeScript, for current browsers. */
function swc() {
  return { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } };
}
