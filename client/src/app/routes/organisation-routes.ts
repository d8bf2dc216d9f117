import { createRoute } from "@tanstack/react-router";

import { page } from "../page.ts";
import { authedRoute } from "./root-route.ts";
import { choiceParam, dayParam, idParam, returnParam, textParam, trailParam, type RawSearch } from "./search-params.ts";
import { present } from "../../lib/present.ts";

const approvalsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/approbations",
  validateSearch: (search: RawSearch) =>
    present({
      etat: choiceParam(search["etat"], ["APPROVED", "REJECTED", "CANCELLED", "EXPIRED", "TOUS"]),
      nature: choiceParam(search["nature"], ["MEMBERSHIP", "SPACE_SUBSCRIPTION"]),
      structure: idParam(search["structure"]),
      service: textParam(search["service"]),
      demandeur: idParam(search["demandeur"]),
      du: dayParam(search["du"]),
      au: dayParam(search["au"]),
      q: textParam(search["q"]),
      tri: choiceParam(search["tri"], [
        "CREATED_ASC",
        "EXPIRES_ASC",
        "EXPIRES_DESC",
        "STRUCTURE_ASC",
        "STRUCTURE_DESC",
        "REQUESTER_ASC",
        "REQUESTER_DESC",
      ]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/approvals/pages/approvals-page.tsx"), "ApprovalsPage"),
});
const bulkDecisionsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/approbations/groupees",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/approvals/pages/bulk-decisions-page.tsx"), "BulkDecisionsPage"),
});
const bulkDecisionRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/approbations/groupees/$id",
  validateSearch: (search: RawSearch) =>
    present({ resultat: choiceParam(search["resultat"], ["WAITING", "DECIDED", "NOT_DECIDED"]), suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/approvals/pages/bulk-decision-page.tsx"), "BulkDecisionPage"),
});
const approvalRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/approbations/$id",
  ...page(() => import("../../features/approvals/pages/approval-page.tsx"), "ApprovalPage"),
});
const organisationRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation",
  ...page(() => import("../../features/structures/pages/organisation-page.tsx"), "OrganisationPage"),
});
const structuresRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures",
  validateSearch: (search: RawSearch) =>
    present({ q: textParam(search["q"]), statut: choiceParam(search["statut"], ["INACTIVE"]), suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/structures/pages/structures-page.tsx"), "StructuresPage"),
});
const createStructuresRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/nouvelles",
  validateSearch: (search: RawSearch) => present({ numero: textParam(search["numero"]) }),
  ...page(() => import("../../features/memberships/pages/create-structures-page.tsx"), "CreateStructuresPage"),
});
const structureRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id",
  ...page(() => import("../../features/structures/pages/structure-page.tsx"), "StructurePage"),
});
const bankAccountsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/coordonnees-bancaires",
  validateSearch: (search: RawSearch) => present({ structure: textParam(search["structure"]), ajoute: textParam(search["ajoute"]) }),
  ...page(() => import("../../features/bank-accounts/pages/bank-accounts-page.tsx"), "BankAccountsPage"),
});
const newBankAccountRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/coordonnees-bancaires/nouvelle",
  validateSearch: (search: RawSearch) => present({ structure: textParam(search["structure"]), retour: returnParam(search["retour"]) }),
  ...page(() => import("../../features/bank-accounts/pages/new-bank-account-page.tsx"), "NewBankAccountPage"),
});
const spacesRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/espaces",
  validateSearch: (search: RawSearch) =>
    present({ structure: textParam(search["structure"]), q: textParam(search["q"]), suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/spaces/pages/spaces-page.tsx"), "SpacesPage"),
});
const subscribersRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/espaces/abonnes",
  validateSearch: (search: RawSearch) =>
    present({
      structure: textParam(search["structure"]),
      q: textParam(search["q"]),
      fin: choiceParam(search["fin"], ["bientot"]),
      tri: choiceParam(search["tri"], ["structure", "debut", "fin"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/spaces/pages/subscribers-page.tsx"), "SubscribersPage"),
});
const subscriptionRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/espaces/abonnements/$id",
  ...page(() => import("../../features/spaces/pages/subscription-page.tsx"), "SubscriptionPage"),
});

const editStructureRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/modifier",
  ...page(() => import("../../features/structures/pages/edit-structure-page.tsx"), "EditStructurePage"),
});
const refreshStructureRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/repertoire",
  ...page(() => import("../../features/structures/pages/refresh-structure-page.tsx"), "RefreshStructurePage"),
});
const closeStructureRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/fermer",
  ...page(() => import("../../features/personal-data/pages/close-structure-page.tsx"), "CloseStructurePage"),
});
const membersRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/membres",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/memberships/pages/members-page.tsx"), "MembersPage"),
});
const accessReviewRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/revue-des-acces",
  validateSearch: (search: RawSearch) => present({ suite: trailParam(search["suite"]) }),
  ...page(() => import("../../features/memberships/pages/access-review-page.tsx"), "AccessReviewPage"),
});
const whoMayDoWhatRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/qui-peut-faire-quoi",
  ...page(() => import("../../features/access/pages/who-may-do-what-page.tsx"), "WhoMayDoWhatPage"),
});
const structureServicesRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/services",
  ...page(() => import("../../features/structure-services/pages/structure-services-page.tsx"), "StructureServicesPage"),
});
const structureMoveRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/changement-de-siret",
  ...page(() => import("../../features/successions/pages/structure-move-page.tsx"), "StructureMovePage"),
});
const structureJournalRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/journal",
  validateSearch: (search: RawSearch) =>
    present({
      sujet: choiceParam(search["sujet"], ["PEOPLE", "RIGHTS", "STRUCTURE", "MONEY", "REFUNDS"]),
      du: dayParam(search["du"]),
      au: dayParam(search["au"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/structure-journal/pages/structure-journal-page.tsx"), "StructureJournalPage"),
});
const grantSubscriptionRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/espaces/accorder/$membershipId",
  validateSearch: (search: RawSearch) => present({ structure: textParam(search["structure"]) }),
  ...page(() => import("../../features/spaces/pages/grant-subscription-page.tsx"), "GrantSubscriptionPage"),
});

const askManagementRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/gestionnaire-absent",
  validateSearch: (search: RawSearch) => present({ siret: textParam(search["siret"]) }),
  ...page(() => import("../../features/management-recovery/pages/ask-management-page.tsx"), "AskManagementPage"),
});
const recoveryRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/gestionnaire-absent/$id",
  ...page(() => import("../../features/management-recovery/pages/recovery-page.tsx"), "RecoveryPage"),
});
const invitationsRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/invitations",
  validateSearch: (search: RawSearch) =>
    present({
      etat: choiceParam(search["etat"], ["PENDING", "ACCEPTED", "DECLINED", "CANCELLED", "EXPIRED"]),
      suite: trailParam(search["suite"]),
    }),
  ...page(() => import("../../features/attachments/pages/invitations-page.tsx"), "InvitationsPage"),
});
const inviteSeveralRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/invitations/plusieurs",
  ...page(() => import("../../features/attachments/pages/invite-several-page.tsx"), "InviteSeveralPage"),
});

const structureFiguresRoute = createRoute({
  getParentRoute: () => authedRoute,
  path: "/organisation/structures/$id/chiffres",
  ...page(() => import("../../features/figures/pages/structure-figures-page.tsx"), "StructureFiguresPage"),
});

export const organisationRoutes = [
  askManagementRoute,
  recoveryRoute,
  editStructureRoute,
  refreshStructureRoute,
  closeStructureRoute,
  membersRoute,
  accessReviewRoute,
  whoMayDoWhatRoute,
  structureServicesRoute,
  structureMoveRoute,
  structureJournalRoute,
  structureFiguresRoute,
  grantSubscriptionRoute,
  approvalsRoute,
  approvalRoute,
  bulkDecisionsRoute,
  bulkDecisionRoute,
  organisationRoute,
  structuresRoute,
  createStructuresRoute,
  structureRoute,
  bankAccountsRoute,
  newBankAccountRoute,
  spacesRoute,
  subscribersRoute,
  subscriptionRoute,
  invitationsRoute,
  inviteSeveralRoute,
] as const;
