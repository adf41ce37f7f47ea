import { resolve } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { chooseOfficeJs } from './config/officeJs.mjs';
import { productionManifest } from './config/productionManifest.mjs';
import { contentSecurityPolicy } from './config/security.mjs';

const kilobyte = 1024;

/**
 * @param {Record<string, unknown>} env
 * @param {{ mode?: string }} options
 */
export default async function configure(env, { mode = 'development' }) {
  const officeJs = chooseOfficeJs(process.env.OFFICE_JS ?? 'local');
  const serving = Boolean(env.WEBPACK_SERVE);

  return {
    mode,
    target: ['web', 'es2020'],
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: resolve('dist'),
      filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: loaders(mode) },
        { test: /\.(md|tsv|list)$/, use: './config/contentModule.mjs' },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        inject: false, // legacy.js loads the pane where the browser can run it
        minify: false,
        templateParameters: {
          policy: contentSecurityPolicy(officeJs.source),
          officeJs: officeJs.script,
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/taskpane/{help.html,plain.css}', to: '[name][ext]' },
          { from: 'src/taskpane/legacy.js', to: 'legacy.js', info: { minimized: true } }, // stays ES3
          ...officeJs.copies,
          ...productionManifest(process.env.ADDIN_URL),
        ],
      }),
    ],
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: { implementation: MinimizerPlugin.swcMinify } })],
    },
    devtool: mode === 'production' ? false : 'source-map', // never eval: the policy forbids it
    performance: {
      hints: mode === 'production' ? 'error' : false,
      // Some 146 kB as brotli makes it, and the first list stands. What 骨架 and 用语 share with it is in it, the rest comes late.
      maxEntrypointSize: 560 * kilobyte,
      maxAssetSize: 560 * kilobyte,
      // The counts of a review are a table (0.6 MB as brotli makes it) that is loaded when the clerk first asks for one.
      assetFilter: (/** @type {string} */ name) =>
        name.endsWith('.js') && !/^(?:office-js\/|counts\.)/.test(name),
    },
    ...(serving && { devServer: await loadDevServer() }),
  };
}

/** Loaded only to serve: a build needs no certificates. */
async function loadDevServer() {
  const { devServer } = await import('./config/devServer.mjs');
  return devServer();
}

/**
 * The styles are worked out when the pane is built, as Fluent's own are: neither what does so nor its time is the clerk's.
 * @param {string} mode
 */
function loaders(mode) {
  const transpile = { loader: 'swc-loader', options: swc(mode) };
  return mode === 'production' ? ['@griffel/webpack-loader', transpile] : [transpile];
}

/**
 * TypeScript and React, for the browsers that legacy.js lets in.
 * @param {string} mode
 */
function swc(mode) {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', development: mode !== 'production' } },
      target: 'es2020',
    },
  };
}
