import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { siretOfSameCompany } from "../organisations.ts";
import { absentId, access, askedSpace, idOf, role, type Inputs } from "./choices.ts";
import { pick, type Sight } from "./world.ts";

/** Invitations of one to three people, whoever they are and wherever they are attached. */
const invitations: Inputs = {
  inviteMembers: ({ structures, people }, { what, how }) => ({
    structureId: idOf(structures, what).id,
    lines: Array.from({ length: 1 + (how % 3) }, (_, line) => ({
      email: pick(people, how + line)?.loginEmail,
      role: role(how + line),
      spaces: how % 4 === 1 ? [askedSpace(how)] : [],
    })),
  }),
  acceptInvitation: ({ invitations: sent }, { what }) => idOf(sent, what),
  declineInvitation: ({ invitations: sent }, { what }) => idOf(sent, what),
  cancelInvitation: ({ invitations: sent }, { what }) => idOf(sent, what),
};

const reviews: Inputs = {
  openAccessReview: ({ structures }, { what }) => ({ structureId: idOf(structures, what).id }),
  keepMembership: ({ memberships, reviews: open }, { what, how }) =>
    idOf(
      memberships.filter(({ structureId }) => structureId === pick(open, how)?.structureId),
      what,
    ),
  closeAccessReview: ({ reviews: open }, { what }) => idOf(open, what),
};

/** Where one moves to: mostly a SIRET nobody has, at times another structure of the same company. */
function newSiret({ structures }: Sight, from: string, how: number): string {
  const relatives = structures.filter(({ siret }) => siret !== from && siret.slice(0, 9) === from.slice(0, 9));
  return (how % 2 === 0 && pick(relatives, how)?.siret) || siretOfSameCompany(from);
}

const organisations: Inputs = {
  declareSuccession: (sight, { what, how }, now) => {
    const former = pick(sight.structures, what);
    return {
      structureId: former?.id ?? absentId,
      siret: newSiret(sight, former?.siret ?? "", how),
      movedOn: parisDateOf(now),
      company: { name: "GAEC", address: "3 route Neuve", postalCode: "35500", town: "Vitré" },
    };
  },
  requestClients: ({ structures }, { what, how }) => ({
    centerId: pick(structures.filter(({ isCenter }) => isCenter) ?? [], what)?.id ?? absentId,
    sirets: structures.slice(how % 2, 3).map(({ siret }) => siret),
    access: access(how),
    comment: "Nous tenons vos comptes",
  }),
  activateStructure: ({ structures }, { what }) =>
    idOf(
      structures.filter(({ isOpen }) => !isOpen),
      what,
    ),
};

export const peopleInputs: Inputs = { ...invitations, ...reviews, ...organisations };
