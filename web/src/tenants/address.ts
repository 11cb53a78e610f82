/** A tenant's own address, from the host name at which operators sign in: `console.<domain>` → `<tenant>.<domain>`. Pure. */
export function tenantUrl(name: string, at: Pick<Location, "protocol" | "host">): string {
  return `${at.protocol}//${at.host.replace(/^console\./, `${name}.`)}/`;
}

/** The domain that an answer names, as a link; it carries its port where there is one. */
export function urlOfDomain(domain: string, at: Pick<Location, "protocol">): string {
  return `${at.protocol}//${domain}/`;
}
