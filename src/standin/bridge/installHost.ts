import type { BridgedHost } from './bridgedHost';
import { EVENT } from './events';
import { Executor } from './execute';
import { hostContext } from './hostContext';
import type { Ribbon } from './ribbon';
import { safeArray } from './safeArray';

/** A window that Office.js will be loaded into. */
export interface HostWindow {
  external: unknown;
}

type Reply = (answer: unknown, resultCode?: number) => void;
type Handler = (dispId: number, payload: unknown) => void;

const ANSWERED_EVENTS: readonly number[] = Object.values(EVENT);
const OPERATION_NOT_SUPPORTED = 5000;
const EVENT_HANDLER_NOT_EXIST = 5003;

/**
 * Puts Word's members on `window.external`, where Office.js looks for them before anything else.
 * @param ribbon given to the page that Word has loaded for its buttons: no other is told of them
 */
export function installHost(window: HostWindow, host: BridgedHost, ribbon?: Ribbon): void {
  const executor = new Executor(host);
  const context = hostContext(host);
  const external = {
    GetHostInfo: () => `Word$Win32$16.01$${host.locale}$standin$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(dispId: number, params: unknown, reply: Reply): void {
      host.events.later(() => {
        // Only batches set it.
        host.delay = 0;
        const answer = safeArray(executor.execute(dispId, params));
        if (host.delay === 0) reply(answer, 0);
        else
          host.events.later(() => {
            reply(answer, 0);
          }, host.delay);
      });
    },
    RegisterEvent(dispId: number, targetId: string | null, handler: Handler, reply: Reply): void {
      const known = ANSWERED_EVENTS.includes(dispId);
      if (dispId === EVENT.dialogMessageReceived) host.openDialog(dialogAddress(targetId));
      else if (known) host.events.register(dispId, targetId ?? '', handler);
      else host.refusals.push(`RegisterEvent(${dispId})`);
      host.events.later(() => {
        reply(safeArray([known ? 0 : OPERATION_NOT_SUPPORTED]));
        if (dispId === EVENT.appCommandInvoked) {
          ribbon?.listen((payload) => {
            host.events.later(() => {
              handler(dispId, payload);
            });
          });
        }
      });
    },
    UnregisterEvent(dispId: number, targetId: string | null, reply: Reply): void {
      const known = host.events.unregister(dispId, targetId ?? '');
      host.events.later(() => {
        reply(safeArray([known ? 0 : EVENT_HANDLER_NOT_EXIST]));
      });
    },
    MessageParent: () => host.refusals.push('MessageParent'),
    MessageChild: () => host.refusals.push('MessageChild'),
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}

/** What `displayDialogAsync` is to show, out of what travels as the event's target. */
function dialogAddress(target: string | null): string {
  const { url } = JSON.parse(target ?? '{}') as { readonly url?: unknown };
  return typeof url === 'string' ? url : '';
}
