export const structureStatuses = ["ACTIVE", "INACTIVE"] as const;
export type StructureStatus = (typeof structureStatuses)[number];

/** PENDING: described by hand, a job asks the directory later. MASKED: the company asked not to be published (FR: non diffusible). */
export const directoryStatuses = ["CONFIRMED", "PENDING", "MASKED"] as const;
export type DirectoryStatus = (typeof directoryStatuses)[number];
