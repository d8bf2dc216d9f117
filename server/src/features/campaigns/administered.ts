import type { StaffRole } from "../../platform/sessions/viewer.ts";

/** Who keeps campaigns and rates. Each act moves the money of everybody: a person, with a fresh second factor. */
export const administered = { access: ["ADMINISTRATOR"] as readonly StaffRole[], stepUp: true, tokens: "never" } as const;
