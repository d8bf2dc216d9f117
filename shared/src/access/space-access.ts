/** FR: consultation, modification. WRITE implies READ. */
export const spaceAccesses = ["READ", "WRITE"] as const;
export type SpaceAccess = (typeof spaceAccesses)[number];

/** What a decider may leave of an access that was asked for; NONE: this space is refused. */
export const grantableAccesses = ["NONE", ...spaceAccesses] as const;
export type GrantableAccess = (typeof grantableAccesses)[number];

/** True when holding `held` is enough for what `asked` opens. */
export function covers(held: SpaceAccess, asked: SpaceAccess): boolean {
  return held === "WRITE" || asked === "READ";
}
