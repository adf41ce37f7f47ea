import type { XmlElement } from '../../xml/node';
import { parse } from '../../xml/parse';
import { relsName, resolveTarget } from '../package/partNames';
import { DocumentRefusal } from '../refusal';

/** A part of a package that came as one XML text. */
interface ForeignPart {
  readonly contentType: string;
  readonly root: XmlElement | undefined;
  readonly bytes: Uint8Array | undefined;
}

interface ForeignLink {
  readonly type: string;
  readonly target: string;
  /** The name of the part that it leads to; `null` if it leads out. */
  readonly part: string | null;
}

/** A flat OPC text taken apart (see `readOoxml` for what it looks like). */
export class ForeignOoxml {
  private readonly parts = new Map<string, ForeignPart>();
  /** The name of the part with the text. */
  readonly mainPart: string;
  /** Its `w:body`. */
  readonly body: XmlElement;

  /** @throws DocumentRefusal `InvalidArgument` if it is not such a text, or holds no document */
  constructor(ooxml: string) {
    for (const element of packageOf(ooxml).elements('pkg:part')) {
      const name = (element.get('pkg:name') ?? '').replace(/^\//, '');
      const data = element.first('pkg:xmlData')?.elements()[0];
      const binary = element.first('pkg:binaryData')?.text;
      const contentType = element.get('pkg:contentType') ?? '';
      this.parts.set(name, {
        contentType,
        root: data,
        bytes: binary === undefined ? undefined : bytesOf(binary),
      });
    }
    const main = [...this.links('').values()].find(({ type }) => type.endsWith('/officeDocument'))?.part;
    const body = this.parts.get(main ?? '')?.root?.first('w:body');
    if (!main || !body) throw new DocumentRefusal('InvalidArgument', 'The OOXML holds no document.');
    this.mainPart = main;
    this.body = body;
  }

  /** A part by its name. */
  part(name: string): ForeignPart | undefined {
    return this.parts.get(name);
  }

  /** The root of the part that the main part is related to by a type such as `styles`. */
  related(type: string): XmlElement | undefined {
    const link = [...this.links(this.mainPart).values()].find((each) => each.type.endsWith(`/${type}`));
    return this.parts.get(link?.part ?? '')?.root;
  }

  /** A part's relationships by id. */
  links(partName: string): Map<string, ForeignLink> {
    const root = this.parts.get(relsName(partName))?.root;
    const links = new Map<string, ForeignLink>();
    for (const element of root?.elements('rel:Relationship') ?? []) {
      const target = element.get('Target') ?? '';
      const part = element.get('TargetMode') === 'External' ? null : resolveTarget(partName, target);
      links.set(element.get('Id') ?? '', { type: element.get('Type') ?? '', target, part });
    }
    return links;
  }
}

function packageOf(ooxml: string): XmlElement {
  let root: XmlElement;
  try {
    root = parse(ooxml).root;
  } catch (error) {
    throw new DocumentRefusal('InvalidArgument', `The OOXML cannot be read: ${String(error)}`);
  }
  if (root.key !== 'pkg:package') throw new DocumentRefusal('InvalidArgument', 'The OOXML is no package.');
  return root;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64.replace(/\s/g, '')), (char) => char.charCodeAt(0));
}
