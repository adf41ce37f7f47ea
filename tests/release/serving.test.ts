import { X509Certificate } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentsOf } from '../../src/release/contents';
import { serving } from '../../src/release/serving';
import { HAS_NGINX } from '../e2e/trial/nginx';

const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
/** More, and a Mac takes no certificate. */
const MOST_DAYS = 825;

test.each([
  ['https://oa.example.gov.cn/nigao', 'listen 443 ssl;', '-DnsName oa.example.gov.cn', true],
  ['https://10.1.2.3:8443', 'listen 8443 ssl;', 'IPAddress=10.1.2.3', false],
])('%s is served at its port, with a certificate of its name', (site, listen, name, hasDns) => {
  const text = serving(site, '');
  expect(text).toContain(listen);
  expect(text).toContain(name);
  expect(text.includes('内网 DNS')).toBe(hasDns);
});

const hasAll = HAS_NGINX && process.platform === 'linux' && !spawnSync('openssl', ['version']).error;
const describeOnServer = hasAll ? describe : describe.skip;
describeOnServer('on a server of one’s own (skipped without nginx and openssl)', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'nigao-serving-'));
    for (const folder of ['etc/nginx', 'built', 'package/site'])
      mkdirSync(join(root, folder), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  /** The guide's own lines, in another root than the machine's. */
  const linesFor = (site: string): string[] =>
    [...serving(site, "frame-ancestors 'self'").matchAll(/<pre>(.*?)<\/pre>/gs)].map(([, lines = '']) =>
      lines.replaceAll(/\/(etc|srv)\/n/g, `${root}/$1/n`),
    );
  const run = (lines = ''): void => {
    execFileSync('sh', ['-e', '-c', `umask 077; ${lines}`], { cwd: join(root, 'package'), stdio: 'pipe' });
  };

  test.each(['https://oa.example.gov.cn/nigao', 'https://10.1.2.3'])(
    'the certificate for %s is one that Windows and Macs take',
    (site) => {
      const [certificate] = linesFor(site);
      run(certificate);
      const made = new X509Certificate(readFileSync(join(root, 'etc/nginx/nigao.crt')));
      const { hostname } = new URL(site);
      expect(made.checkHost(hostname) ?? made.checkIP(hostname)).toBe(hostname);
      expect(made.keyUsage).toEqual([SERVER_AUTHENTICATION]);
      expect(made.ca).toBe(false); // its key stands on a web server, and every computer trusts it
      const days = (Date.parse(made.validTo) - Date.parse(made.validFrom)) / 86_400_000;
      expect(days).toBeLessThanOrEqual(MOST_DAYS);
    },
  );

  test('nginx takes its lines, and may read what was copied whatever the umask', () => {
    const options = { site: 'https://oa.example.gov.cn/nigao', id: undefined, officeJs: 'local' } as const;
    for (const name of ['manifest.xml', 'licences.txt']) writeFileSync(join(root, 'built', name), '');
    const config = contentsOf(join(root, 'built'), options, '0.0.0', '').get('server/nginx.conf') ?? '';
    mkdirSync(join(root, 'package/server'));
    writeFileSync(join(root, 'package/server/nginx.conf'), config);
    const [certificate, , copy, server] = linesFor(options.site);
    run(certificate);
    run(copy);
    writeFileSync(
      join(root, 'nginx.conf'),
      `pid ${root}/pid; error_log stderr; events {} http { access_log off; ${server} }`,
    );
    execFileSync('nginx', ['-t', '-q', '-p', root, '-c', join(root, 'nginx.conf')], { stdio: 'pipe' });
    expect(statSync(join(root, 'srv/nigao/site')).mode & 0o777).toBe(0o755);
  });
});
