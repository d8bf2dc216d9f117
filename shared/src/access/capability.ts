/**
 * What a user may do on a structure now. The database says who holds which (table `access_grant`); rules read this vocabulary.
 * STRUCTURE_MANAGE: approvals, members, subscriptions, description. STRUCTURE_ADMINISTER: the principal manager's own powers.
 */
export const capabilities = ["STRUCTURE_READ", "STRUCTURE_MANAGE", "STRUCTURE_ADMINISTER", "TIC_REFUND_READ", "TIC_REFUND_WRITE"] as const;
export type Capability = (typeof capabilities)[number];

/** What one viewer holds on one structure; empty for a stranger. */
export type Capabilities = ReadonlySet<Capability>;

/** A stranger's capabilities. */
export const noCapability: Capabilities = new Set();

/** True when a text coming from outside (a filter, a row) names a capability. */
export function isCapability(text: string): text is Capability {
  return (capabilities as readonly string[]).includes(text);
}
