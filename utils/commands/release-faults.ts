/** What a release is published under, as `.ci/release.json` holds it. */
export interface Release {
  readonly addOnId: string;
  readonly contact: string;
  readonly securityContact: string;
  readonly homepage: string;
}

/** Names kept for examples (RFC 2606, RFC 6761): nobody can be reached there. */
const PLACEHOLDER = /(?:^|[@./])(?:[a-z0-9-]+\.)*(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)(?:[/:]|$)/i;

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** What Firefox takes as an add-on's id: like an address, or a GUID in braces. */
const ADD_ON_ID = /^(?:[a-z0-9-._]*@[a-z0-9-._]+|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;

/**
 * Why nothing may be released under this: a placeholder nobody can be reached at, a value that stores refuse, or a document that names
 * another contact. `documents` are the texts that readers and stores are given, by file. Empty where all is well.
 */
export function findReleaseFaults(release: Release, documents: Readonly<Record<string, string>>): string[] {
  const faults: string[] = [];
  for (const [name, value] of Object.entries(release))
    if (PLACEHOLDER.test(value)) faults.push(`${name}: "${value}" is a placeholder`);
  if (!ADD_ON_ID.test(release.addOnId)) faults.push(`addOnId: "${release.addOnId}" is no id of an add-on`);
  for (const name of ['contact', 'securityContact'] as const)
    if (!ADDRESS.test(release[name])) faults.push(`${name}: "${release[name]}" is no address`);
  if (!/^https:\/\/[^/]+\//.test(release.homepage)) faults.push(`homepage: "${release.homepage}" is no page`);
  const known = new Set([release.addOnId, release.contact, release.securityContact]);
  for (const [file, text] of Object.entries(documents)) {
    for (const [address] of text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g))
      if (!known.has(address)) faults.push(`${file}: "${address}" stands nowhere in .ci/release.json`);
  }
  return faults;
}
