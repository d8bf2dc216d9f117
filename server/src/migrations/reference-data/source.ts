import { v5 } from "uuid";

/** Where a row comes from, and whether a public page or a seed document says it (`verified`) or it was inferred. */
export interface Sourced {
  readonly source: string;
  readonly verified: boolean;
}

/** Said by a public page or a document of the administration. */
export function sourced(source: string): Sourced {
  return { source, verified: true };
}

/** Deduced from sourced facts: an administrator must confirm it. */
export function inferred(source: string): Sourced {
  return { source, verified: false };
}

const namespace = "6f1c8a52-3f0e-4b7e-9a55-5d0f3a0d6b11";

/** The id of a reference row: the same in every installation, so that an integrator's script survives a restore. */
export function referenceId(...key: readonly string[]): string {
  return v5(key.join("/"), namespace);
}
