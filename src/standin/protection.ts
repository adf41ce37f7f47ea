import type { Protection } from './document/package/configuration';
import type { DocxPackage } from './document/package/docxPackage';
import { relationshipsOf } from './document/package/relationships';
import type { WordDocument } from './document/wordDocument';

/** What a host says of every document, whatever its file says. */
export type ProtectionOverride = 'protected' | 'readOnly' | 'none';

/** The protection of a document that amounts to the same. */
export const FORCED: Readonly<Record<ProtectionOverride, Protection>> = {
  protected: 'forms',
  readOnly: 'readOnly',
  none: 'none',
};

/** Values of `document.properties.security`. */
export const SECURITY = { none: 0, readOnlyEnforced: 4, protected: 8 } as const;

/** What `document.properties.security` says. */
export function securityOf(document: WordDocument, override: ProtectionOverride | undefined): number {
  if (override === 'readOnly') return SECURITY.readOnlyEnforced;
  if (document.protection !== 'none') return SECURITY.protected;
  return declaredSecurity(document.package);
}

/** What the file says of itself in `docProps/app.xml`. */
function declaredSecurity(parts: DocxPackage): number {
  const link = relationshipsOf(parts, '').find(({ type }) => type.endsWith('/extended-properties'));
  const root = parts.readable(link?.part ?? undefined);
  return Number(root?.first('ep:DocSecurity')?.text) || SECURITY.none;
}
