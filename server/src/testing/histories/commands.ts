import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { absentId, access, askedSpace, emptied, idOf, others, role, type Command, type Inputs, type Verb } from "./choices.ts";
import { peopleInputs } from "./people-commands.ts";
import { pick, type Sight } from "./world.ts";

export type { Command } from "./choices.ts";

const spaceOf = (sight: Sight, what: number) => ({ structureId: pick(sight.structures, what)?.id ?? absentId, spaceCode: "TIC_REFUND" });
const rejection = { rejectionReason: "OTHER", publicReason: "Inconnu ici" };

const attachments: Inputs = {
  requestMembership: ({ structures }, { what, how }) => ({
    siret: pick(structures, what)?.siret,
    comment: "Bonjour",
    role: role(how),
    spaces: how % 4 === 1 ? [askedSpace(how)] : [],
  }),
  cancelApproval: ({ approvals }, { what }) => idOf(approvals, what),
  decideApproval: ({ approvals }, { what, how }) => ({
    ...idOf(approvals, what),
    ...(how % 3 === 0 ? { verdict: "REJECTED", ...rejection } : { verdict: "APPROVED" }),
    ...(how % 5 === 1 ? { grantedRole: "DEPUTY_MANAGER" } : {}),
  }),
  decideApprovals: ({ approvals }, { what, how }) => ({
    approvalIds: approvals.filter(({ structureId }) => structureId === pick(approvals, what)?.structureId).map(({ id }) => id),
    ...(how % 2 === 0 ? { verdict: "REJECTED", ...rejection } : { verdict: "APPROVED" }),
    idempotencyKey: uuidv7(),
  }),
  endMembership: ({ memberships }, { what }) => ({ ...idOf(memberships, what), reason: "Départ" }),
  changeMembershipRole: ({ memberships }, { what, how }) => ({
    ...idOf(memberships, what),
    role: how % 2 === 0 ? "MEMBER" : "DEPUTY_MANAGER",
  }),
};

const management: Inputs = {
  offerPrincipalManagement: ({ memberships }, { what }) => ({ membershipId: idOf(others(memberships), what).id }),
  acceptPrincipalManagement: ({ offers }, { what }) => idOf(offers, what),
  declinePrincipalManagement: ({ offers }, { what }) => idOf(offers, what),
  cancelPrincipalManagementOffer: ({ offers }, { what }) => idOf(offers, what),
  requestManagementRecovery: ({ structures, memberships }, { what, how }) => {
    const asker = pick(others(memberships), what);
    return {
      siret: (structures.find(({ id }) => id === asker?.structureId) ?? pick(structures, what))?.siret,
      way: (asker?.role === "DEPUTY_MANAGER") === (how !== 0) ? "DEPUTY" : "MEMBER",
      explanation: "Il ne répond plus",
    };
  },
  vouchForManagementRecovery: ({ recoveries }, { what }) => idOf(recoveries, what),
  acceptManagementRecovery: ({ recoveries }, { what }) => idOf(recoveries, what),
  stopManagementRecovery: ({ recoveries }, { what }) => idOf(recoveries, what),
  takeOverManagementRecovery: ({ recoveries }, { what }) => idOf(recoveries, what),
  cancelManagementRecovery: ({ recoveries }, { what }) => idOf(recoveries, what),
  completeManagementRecovery: ({ recoveries }, { what }) => idOf(recoveries, what),
  requestStructureExport: (sight, { what }) => idOf(emptied(sight), what),
  deactivateStructure: (sight, { what }) => idOf(emptied(sight), what),
  deactivateAccount: () => ({}),
};

const spaces: Inputs = {
  openSpace: (sight, { what, how }) => ({
    ...spaceOf(sight, what),
    ceiling: access(how),
    beneficiaryCategoryCode: "INDIVIDUAL_FARMER",
    pacage: "035012345",
  }),
  changeSpaceCeiling: (sight, { what, how }) => ({ ...spaceOf(sight, what), ceiling: access(how) }),
  closeSpace: (sight, { what }) => spaceOf(sight, what),
  requestSpaceSubscription: (sight, { what, how }, now) => ({ ...spaceOf(sight, what), access: access(how), startsOn: parisDateOf(now) }),
  grantSpaceSubscription: ({ memberships }, { what, how }, now) => ({
    membershipId: idOf(memberships, what).id,
    ...askedSpace(how),
    startsOn: parisDateOf(now),
  }),
  changeSpaceSubscription: ({ subscriptions }, { what, how }) => ({ ...idOf(subscriptions, what), access: access(how) }),
  endSpaceSubscription: ({ subscriptions }, { what }) => idOf(subscriptions, what),
};

export const inputs: Inputs = { ...attachments, ...management, ...spaces, ...peopleInputs };

/** What a command becomes when there is nothing yet that it could be about. */
const beginnings: readonly { about: keyof Sight; verbs: RegExp; first: Verb }[] = [
  { about: "approvals", verbs: /Approval/, first: "requestMembership" },
  { about: "offers", verbs: /^(accept|decline|cancel)PrincipalManagement/, first: "offerPrincipalManagement" },
  { about: "recoveries", verbs: /^(?!request).*ManagementRecovery/, first: "requestManagementRecovery" },
  { about: "subscriptions", verbs: /^(change|end)SpaceSubscription/, first: "grantSpaceSubscription" },
  { about: "invitations", verbs: /^(accept|decline|cancel)Invitation/, first: "inviteMembers" },
  { about: "reviews", verbs: /^(keepMembership|closeAccessReview)/, first: "openAccessReview" },
];

/** The command, or what has to come before it. */
export function possible(command: Command, sight: Sight): Command {
  if (command.verb === "activateStructure" && sight.structures.every(({ isOpen }) => isOpen))
    return { ...command, verb: "deactivateStructure" };
  const missing = beginnings.find(({ about, verbs }) => verbs.test(command.verb) && sight[about].length === 0);
  return missing ? { ...command, verb: missing.first } : command;
}

/** Not a mutation: nothing (what a shrunk history is filled with), or days going by. */
export const nothing = "nothing";
export const daysPass = "days pass";

/** Who asks and who decides come often; what ends everything seldom. */
const weights: Readonly<Record<string, number>> = {
  [daysPass]: 8,
  requestMembership: 12,
  decideApproval: 12,
  requestManagementRecovery: 4,
  requestStructureExport: 4,
  deactivateStructure: 4,
  vouchForManagementRecovery: 4,
  completeManagementRecovery: 4,
  inviteMembers: 6,
  acceptInvitation: 6,
};

const step = (verb: Verb) => fc.record<Command>({ actor: fc.nat(3), verb: fc.constant(verb), what: fc.nat(7), how: fc.nat(15) });

/** Thirty commands. Shrinking puts « nothing » in the place of a command that does not matter. */
export const history: fc.Arbitrary<Command[]> = fc.array(
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant<Command>({ actor: 0, verb: nothing, what: 0, how: 0 }) },
    ...[...Object.keys(inputs), daysPass].map((verb) => ({ weight: weights[verb] ?? 2, arbitrary: step(verb) })),
  ),
  { minLength: 30, maxLength: 30 },
);
