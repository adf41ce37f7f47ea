import { basename, resolve } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { chooseOfficeJs } from './config/officeJs.mjs';
import { licences } from './config/licences.mjs';
import { productionManifest } from './config/productionManifest.mjs';
import { contentSecurityPolicy } from './config/security.mjs';
import { shortened } from './config/shortened.mjs';

const kilobyte = 1024;

/**
 * Two builds into one folder, for neither is to share a file with the other: the pane, and what the ribbon's buttons load.
 * @param {Record<string, unknown>} env
 * @param {{ mode?: string }} options
 */
export default async function configure(env, { mode = 'development' }) {
  const officeJs = chooseOfficeJs(process.env.OFFICE_JS ?? 'local');
  const serving = Boolean(env.WEBPACK_SERVE);
  const pane = {
    ...common(mode),
    name: 'pane',
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: output('', mode, (file) => ofCommands.test(file)),
    plugins: [
      page('src/taskpane/taskpane.html', officeJs),
      licences('licences.txt'),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/{*.png,help/*.png}' },
          { from: 'src/taskpane/{help.html,plain.css}', to: '[name][ext]' },
          { from: 'src/taskpane/start.js', to: 'start.js', transform: shortened, info: { minimized: true } },
          ...officeJs.copies,
          ...productionManifest(process.env.ADDIN_URL, process.env.ADDIN_ID),
        ],
      }),
    ],
    ...(serving && { devServer: await loadDevServer() }),
  };
  const commands = {
    ...common(mode),
    name: 'commands',
    entry: { commands: './src/commands/index.ts', dialog: './src/commands/dialogPage.ts' },
    output: output('commands.', mode, (file) => !ofCommands.test(file)),
    plugins: [
      page('src/commands/commands.html', officeJs),
      page('src/commands/dialog.html', officeJs),
      licences('commands.licences.txt'),
    ],
  };
  return [pane, commands];
}

/** The files of the second build. */
const ofCommands = /^(commands|dialog)\./;

/**
 * @param {string} prefix of what is loaded late
 * @param {string} mode
 * @param {(file: string) => boolean} keep which files in the folder are the other build's
 */
function output(prefix, mode, keep) {
  const name = mode === 'production' ? '[name].[contenthash:8].js' : '[name].js';
  return {
    path: resolve(process.env.OUTPUT ?? 'dist'),
    filename: name,
    chunkFilename: prefix + name,
    publicPath: '', // beside the page: finding that out is code in the first load
    clean: { keep },
  };
}

/** @param {string} mode */
function common(mode) {
  return {
    mode,
    target: ['web', 'es2020'],
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: loaders(mode) },
        { test: /\.(md|tsv|list)$/, use: './config/contentModule.mjs' },
        { test: /@fluentui.*\.styles\.js$/, use: './config/inlineTokens.mjs' },
      ],
    },
    optimization: {
      // Short names, and the same ones in many modules, rather than those that stay from one build to the next: each file's
      // name follows its content, whatever a build calls things in it.
      ...(mode === 'production' && { moduleIds: 'size', chunkIds: 'size', mangleExports: 'size' }),
      minimizer: [
        new MinimizerPlugin({
          // A table is all that is in it. With its lines in one template, as swc writes them, it takes ten times as long to read.
          exclude: /counts\./,
          minify: { implementation: MinimizerPlugin.swcMinify, options: { compress: { passes: 3 } } },
        }),
      ],
    },
    devtool: mode === 'production' ? false : 'source-map', // never eval: the policy forbids it
    performance: {
      hints: mode === 'production' ? 'error' : false,
      // Less than 150 kB as brotli makes it, and the first list stands. What 骨架 and 用语 share with it is in it, the rest comes late.
      maxEntrypointSize: 485 * kilobyte,
      maxAssetSize: 485 * kilobyte,
      // The counts of a review are a table (0.6 MB as brotli makes it) that is loaded when the clerk first asks for one.
      assetFilter: (/** @type {string} */ name) =>
        name.endsWith('.js') && !/^(?:office-js\/|counts\.)/.test(name),
    },
  };
}

/**
 * A page beside the script of the same name, which the page itself names: start.js loads it where the browser can run it.
 * @param {string} template
 * @param {{ source: string, scripts: string[] }} officeJs
 */
function page(template, officeJs) {
  const name = basename(template, '.html');
  return new HtmlWebpackPlugin({
    template,
    filename: `${name}.html`,
    chunks: [name],
    inject: false,
    minify: false,
    templateParameters: { policy: contentSecurityPolicy(officeJs.source), officeJs: officeJs.scripts },
  });
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
  // Between the two, for what is worked out leaves reads of the tokens behind, and all of them would be loaded for those.
  return mode === 'production'
    ? ['@griffel/webpack-loader', './config/inlineTokens.mjs', transpile]
    : [transpile];
}

/**
 * TypeScript and React, for the browsers that start.js lets in.
 * @param {string} mode
 */
function swc(mode) {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: {
        react: { runtime: 'automatic', development: mode !== 'production' },
        useDefineForClassFields: false, // a call for each field of each object
      },
      target: 'es2020',
    },
  };
}
