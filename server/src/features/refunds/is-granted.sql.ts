import { grantedStatuses } from "@portail-tic/shared/refunds/judge-refund-action";

/**
 * SQL: the request under this name is granted. Before, what is granted of a line is the officer's own work, which he may still change:
 * nobody outside his office reads it, nor anything made of it.
 */
export const isGranted = (request: string): string => `${request}.status in (${grantedStatuses.map((status) => `'${status}'`).join(", ")})`;
