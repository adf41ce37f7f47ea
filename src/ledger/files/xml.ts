import { Parser } from 'htmlparser2';

/** What a reader of XML is told, element by element. */
export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads XML from beginning to end. Names are without their prefixes; nothing is kept of what nobody asks for. */
export function readXml(xml: string, events: XmlEvents): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open?.(withoutPrefix(name), attributes),
      ontext: (text) => events.text?.(text),
      onclosetag: (name) => events.close?.(withoutPrefix(name)),
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
