import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Builds what is in a folder, as the pane is built as far as licences go. Webpack is of the other kind of modules than jest runs. */
const BUILD = `
import webpack from 'webpack';
import { licences } from './config/licences.mjs';
const [context] = process.argv.slice(1);
const output = { path: context + '/dist' };
webpack({ mode: 'production', context, entry: './entry.js', output, plugins: [licences('licences.txt')] }, (error, stats) => {
  if (error ?? stats.hasErrors()) throw error ?? new Error(stats.toString({ all: false, errors: true }));
});`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nigao-licences-'));
  const planted = join(folder, 'node_modules/planted');
  mkdirSync(planted, { recursive: true });
  const about = { name: 'planted', version: '1.2.3', license: 'MIT', main: 'index.js' };
  writeFileSync(join(planted, 'package.json'), JSON.stringify(about));
  writeFileSync(join(planted, 'index.js'), 'module.exports = () => document.title;');
  writeFileSync(join(folder, 'entry.js'), "console.log(require('planted')());");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(): { readonly isBuilt: boolean; readonly told: string } {
  const words = ['--input-type=module', '-e', BUILD, folder];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  return { isBuilt: status === 0, told: stderr };
}

test('a package that brings no notice is not built in', () => {
  const { isBuilt, told } = build();
  expect(isBuilt).toBe(false);
  expect(told).toContain('planted is in the build and brings no text of its licence.');
  expect(existsSync(join(folder, 'dist/licences.txt'))).toBe(false);
});

test('the notice of one that brings it stands in the file, behind our own', () => {
  const notice = 'Copyright (c) 2026 Planter. Permission is hereby granted.';
  writeFileSync(join(folder, 'node_modules/planted/LICENSE'), notice);
  expect(build()).toEqual({ isBuilt: true, told: '' });
  const written = readFileSync(join(folder, 'dist/licences.txt'), 'utf8');
  expect(written).toContain(`planted 1.2.3\n\n${notice}`);
  expect(written.startsWith(readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim())).toBe(true);
});
