/** FR: consultation, modification. WRITE implies READ. */
export const spaceAccesses = ["READ", "WRITE"] as const;
export type SpaceAccess = (typeof spaceAccesses)[number];

/** True when holding `held` is enough for what `asked` opens. */
export function covers(held: SpaceAccess, asked: SpaceAccess): boolean {
  return held === "WRITE" || asked === "READ";
}
