import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answerTo, PANE_FOLDER } from './files';
import { messages } from './messages';
import type { StartReport } from './startReport';

/** What the trial page is served with. */
export interface TrialServerOptions {
  readonly report: StartReport;
  /** Where to begin looking for a free port; by default the system chooses one. */
  readonly port?: number;
  /** The folder of the pane; by default the one that was built last. */
  readonly pane?: string;
}

/** A server that runs. */
export interface TrialServer {
  /** The trial page's address, such as `http://127.0.0.1:4600/` and a secret with a slash behind it. */
  readonly url: string;
  /** An address that leads there once: whoever uses this computer sees with what a browser was started. */
  readonly invitation: string;
  /** Ends it, and every connection to it. */
  close(): Promise<void>;
}

const ADDRESS = '127.0.0.1';
const PORTS_TO_TRY = 20;
/** A page of the net that had its own name point here would send that name. */
const OWN_HOST = /^(127\.0\.0\.1|localhost)(:\d+)?$/i;

/** 128 bits: whoever else uses this computer can ask the server, and must not guess where the report lies. */
const SECRET_BYTES = 16;

/** For whatever is sent and says nothing else: the files change between two looks, and are nobody else's. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves the trial page, the released pane and a report to this computer alone, to whoever knows their address. What is to be served must have been built.
 * @throws the system's own error if it cannot listen
 */
export async function startServer({
  report,
  port = 0,
  pane = PANE_FOLDER,
}: TrialServerOptions): Promise<TrialServer> {
  const root = `/${secret()}/`;
  const invitation = `/${secret()}`;
  const doors: Doors = { root, invitation };
  const server = createServer((request, response) => {
    void answer(request, response, doors, (path) => answerTo(path, report, pane));
  });
  await listen(server, port);
  const origin = `http://${ADDRESS}:${(server.address() as AddressInfo).port}`;
  return {
    url: origin + root,
    invitation: origin + invitation,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The paths by which one comes in. */
interface Doors {
  readonly root: string;
  /** Undefined once somebody has come by it. */
  invitation: string | undefined;
}

function secret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  doors: Doors,
  answerAt: (path: string) => Promise<Answer | undefined>,
): Promise<void> {
  const refuse = (status: number, reason: string, headers = {}): void => {
    response
      .writeHead(status, { ...HEADERS, ...headers, 'Content-Type': 'text/plain; charset=utf-8' })
      .end(`${reason}\n`);
  };
  if (!OWN_HOST.test(request.headers.host ?? '')) {
    refuse(403, 'Not served under this name');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405, 'GET and HEAD only', { Allow: 'GET, HEAD' });
    return;
  }
  try {
    // Taken as it came: `new URL` would already have followed the dots.
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (path === doors.invitation) {
      doors.invitation = undefined;
      response.writeHead(302, { ...HEADERS, Location: doors.root }).end();
      return;
    }
    if (!path.startsWith(doors.root)) {
      refuse(403, messages.incomplete);
      return;
    }
    const found = await answerAt(path.slice(doors.root.length - 1));
    if (!found) {
      refuse(404, 'Not found');
      return;
    }
    const { body, headers } = found;
    response.writeHead(200, { ...HEADERS, ...headers, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    refuse(400, 'A path that cannot be decoded');
  }
}

/** The first free port from this one on. */
async function listen(server: Server, port: number): Promise<void> {
  for (let next = port; ; next++) {
    try {
      await listenAt(server, next);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const isTaken = code === 'EADDRINUSE' || code === 'EACCES'; // Windows keeps ports back for its own
      if (!isTaken || next === port + PORTS_TO_TRY) throw error;
    }
  }
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
