import type { $ZodType } from "zod/v4/core";
import type { StaffRole } from "../sessions/viewer.ts";
import type { Preparing, UseCase } from "./use-case.ts";

/**
 * Who may enter: anyone; a session whose password was shown; one that only waits for a new password; a second factor or a token; staff
 * holding one of these roles.
 */
export type Access = "public" | "password" | "renewal" | "signedIn" | readonly StaffRole[];

export interface UseCaseDefinition<I, O, P = undefined> {
  /** The name of the GraphQL mutation, also the action of the audit entry. */
  readonly name: string;
  readonly access: Access;
  /** Asks for a second factor shown in the last ten minutes (STEP_UP_REQUIRED). */
  readonly stepUp?: boolean;
  /** Takes a password, a code or another proof of who is there, although somebody is signed in already: counted like a sign-in. */
  readonly provesIdentity?: boolean;
  /** May an API token with write scope call it? Default "write". */
  readonly tokens?: "write" | "never";
  /** The shared schema of the operation: the only validation of what was typed. */
  readonly input: $ZodType<I>;
  /** What takes time, before the transaction: a slow answer or a password's hash must hold neither connection nor lock. */
  readonly prepare?: (call: Preparing, input: I) => Promise<P>;
  readonly run: (uc: UseCase, input: I, prepared: P) => Promise<O>;
}

/** What the gate and the tests need to know of a use case, whatever its types. */
export type AnyUseCase = Pick<UseCaseDefinition<unknown, unknown>, "name" | "access" | "stepUp" | "provesIdentity" | "tokens" | "input">;

const registry = new Map<string, AnyUseCase>();

/** Declares a write. It is registered under its mutation's name: a root mutation without one does not start. */
export function defineUseCase<I, O, P = undefined>(definition: UseCaseDefinition<I, O, P>): UseCaseDefinition<I, O, P> {
  if (registry.has(definition.name)) throw new Error(`Two use cases are named ${definition.name}.`);
  registry.set(definition.name, definition);
  return definition;
}

/** The use case behind a mutation. */
export function findUseCase(name: string): AnyUseCase | undefined {
  return registry.get(name);
}

/** Sign-in, registration, codes, links, and whatever else takes a proof of identity: rate-limited per address, one per request. */
export function isAuthentication(useCase: Pick<AnyUseCase, "access" | "provesIdentity">): boolean {
  return useCase.access === "public" || useCase.access === "password" || useCase.provesIdentity === true;
}
