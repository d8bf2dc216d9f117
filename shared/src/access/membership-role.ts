/** Exactly one PRINCIPAL_MANAGER per active structure; deputies share the daily work so that nobody waits for one person. */
export const membershipRoles = ["PRINCIPAL_MANAGER", "DEPUTY_MANAGER", "MEMBER"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** How many deputies a structure may have beside its principal manager: enough that nobody waits, few enough to know them. The database counts too. */
export const maxDeputyManagers = 2;

/** Roles somebody may ask for: the principal manager is the creator, or named by a transfer of the role. */
export const requestableRoles = ["MEMBER", "DEPUTY_MANAGER"] as const satisfies readonly MembershipRole[];
export type RequestableRole = (typeof requestableRoles)[number];

/** Principal and deputies. */
export function isManagerRole(role: MembershipRole): boolean {
  return role !== "MEMBER";
}

/** Is `held` as high as `asked`, or higher? */
export function isAtLeast(held: MembershipRole, asked: MembershipRole): boolean {
  return membershipRoles.indexOf(held) <= membershipRoles.indexOf(asked);
}
