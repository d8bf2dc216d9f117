import { expect, test } from "vitest";
import { page } from "vitest/browser";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  AccessReviewDocument,
  CancelManagementOfferDocument,
  ChangeMembershipRoleDocument,
  CloseAccessReviewDocument,
  EndMembershipDocument,
  KeepMembershipDocument,
  MyManagementOffersDocument,
  StructureMembersDocument,
  type AccessReviewQuery,
  type MyManagementOffersQuery,
  type StructureMembersQuery,
} from "../gql/graphql.ts";

type Structure = StructureMembersQuery["structure"];
type Member = Structure["memberships"]["edges"][number]["node"];

const own: Member = {
  __typename: "Membership",
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  role: "PRINCIPAL_MANAGER",
  startedAt: "2025-11-01T08:00:00Z",
  allowedActions: [],
  user: { __typename: "Person", id: "user-1", displayName: "Claire Martin", email: "claire@ferme.test" },
  service: null,
  subscriptions: [],
};
const marc: Member = {
  ...own,
  id: "01890a5d-ac96-774b-bcce-b302099a8058",
  role: "MEMBER",
  allowedActions: ["MAKE_DEPUTY", "OFFER_MANAGEMENT", "END"],
  user: { __typename: "Person", id: "user-2", displayName: "Marc Membre", email: "marc@ferme.test" },
};
const review: NonNullable<AccessReviewQuery["structure"]["accessReview"]> = {
  __typename: "AccessReview",
  id: "review-1",
  openedAt: "2026-11-01T08:00:00Z",
  dueAt: "2026-12-01T08:00:00Z",
  isOverdue: false,
  closedAt: null,
  nextAt: null,
  closedBy: null,
  allowedActions: ["KEEP", "CLOSE"],
};
const noMore = { __typename: "PageInfo" as const, hasNextPage: false, endCursor: null };

const structure = (changes: Partial<Structure> = {}): { structure: Structure } => ({
  structure: {
    __typename: "Structure",
    id: "structure-1",
    name: "GAEC du Clos Joli",
    allowedActions: ["DECIDE_APPROVALS"],
    accessReview: null,
    services: [],
    spaces: [],
    memberships: {
      __typename: "MembershipConnection",
      edges: [own, marc].map((node) => ({ __typename: "MembershipEdge" as const, node })),
      pageInfo: noMore,
    },
    ...changes,
  },
});
const problem = (code: string, message: string, path: string[] = []) => ({ __typename: "Problem" as const, code, path, message });
const members = "/organisation/structures/structure-1/membres";

test("the principal manager names a deputy after a question, and a refusal is told in it", async () => {
  const api = fakeApi();
  api.on(StructureMembersDocument).answers(() => structure());
  api.on(MyManagementOffersDocument).answers(() => ({ managementOffers: [] }));
  const change = api.on(ChangeMembershipRoleDocument).answers(() => ({
    changeMembershipRole: {
      __typename: "ChangeMembershipRolePayload",
      membership: null,
      problems: [problem("TOO_MANY_DEPUTIES", "La structure a déjà 2 gestionnaires suppléants.")],
    },
  }));
  const screen = await renderApp(api, members, { viewer: manager });
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Nommer suppléant : Marc Membre" }).click();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Nommer suppléant", exact: true }).last().click();
  await expect.element(screen.getByText("La structure a déjà 2 gestionnaires suppléants.", { exact: false })).toBeVisible();
  expect(change.calls).toEqual([{ input: { id: "01890a5d-ac96-774b-bcce-b302099a8058", role: "DEPUTY_MANAGER" } }]);
});

test("detaching somebody asks why, and says so at the field", async () => {
  const api = fakeApi();
  api.on(StructureMembersDocument).answers(() => structure());
  api.on(MyManagementOffersDocument).answers(() => ({ managementOffers: [] }));
  api.on(EndMembershipDocument).answers(() => ({
    endMembership: {
      __typename: "EndMembershipPayload",
      membership: null,
      problems: [problem("DETACH_REASON_REQUIRED", "Dites pourquoi vous mettez fin à ce rattachement.", ["reason"])],
    },
  }));
  const screen = await renderApp(api, members, { viewer: manager });
  await screen.getByRole("button", { name: "Détacher Marc Membre" }).click();
  await screen.getByRole("button", { name: "Détacher", exact: true }).last().click();
  await expect.element(screen.getByRole("textbox", { name: "Motif" })).toHaveAttribute("aria-invalid", "true");
  expect(await violations()).toEqual([]);
});

test("an offer that waits is shown where the people are, and taken back", async () => {
  const api = fakeApi();
  const offer: MyManagementOffersQuery["managementOffers"][number] = {
    __typename: "ManagementOffer",
    id: "offer-1",
    expiresAt: "2026-12-06T09:00:00Z",
    allowedActions: ["CANCEL"],
    structure: { __typename: "Structure", id: "structure-1", name: "GAEC du Clos Joli" },
    from: { __typename: "Person", id: "user-1", displayName: "Claire Martin" },
    to: { __typename: "Person", id: "user-2", displayName: "Marc Membre" },
  };
  api.on(StructureMembersDocument).answers(() => structure());
  const cancel = api.on(CancelManagementOfferDocument).answers(() => ({
    cancelPrincipalManagementOffer: {
      __typename: "CancelPrincipalManagementOfferPayload",
      managementOffer: { __typename: "ManagementOffer", id: "offer-1", status: "CANCELLED" },
      problems: [],
    },
  }));
  api.on(MyManagementOffersDocument).answers(() => ({ managementOffers: cancel.calls.length > 0 ? [] : [offer] }));
  const screen = await renderApp(api, members, { viewer: manager });
  const waits = screen.getByText("Vous avez proposé à Marc Membre", { exact: false });
  await expect.element(waits).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Retirer la proposition pour GAEC du Clos Joli" }).click();
  await expect.element(waits).not.toBeInTheDocument();
});

test("the yearly review leads from the members to its lines: keep one, then close; a telephone is wide enough", async () => {
  await page.viewport(390, 844);
  const api = fakeApi();
  api.on(MyManagementOffersDocument).answers(() => ({ managementOffers: [] }));
  api.on(StructureMembersDocument).answers(() => structure({ accessReview: review }));
  const keep = api.on(KeepMembershipDocument).answers(() => ({
    keepMembership: {
      __typename: "KeepMembershipPayload",
      membership: { __typename: "Membership", id: "01890a5d-ac96-774b-bcce-b302099a8058", keptAt: "2026-11-22T10:00:00Z" },
      problems: [],
    },
  }));
  const closed = { ...review, closedAt: "2026-11-22T10:05:00Z", nextAt: "2027-11-22T10:05:00Z", allowedActions: [] };
  api.on(CloseAccessReviewDocument).answers(() => ({
    closeAccessReview: {
      __typename: "CloseAccessReviewPayload",
      accessReview: { ...closed, closedBy: { __typename: "Person", id: "user-1", displayName: "Claire Martin" } },
      problems: [],
    },
  }));
  api.on(AccessReviewDocument).answers(() => ({
    structure: {
      __typename: "Structure",
      id: "structure-1",
      name: "GAEC du Clos Joli",
      allowedActions: ["DECIDE_APPROVALS"],
      accessReview: review,
      memberships: {
        __typename: "MembershipConnection",
        edges: [own, marc].map((node) => ({
          __typename: "MembershipEdge" as const,
          node: { ...node, keptAt: null, lastSeenAt: "2026-03-02T10:00:00Z" },
        })),
        pageInfo: noMore,
      },
    },
  }));
  const screen = await renderApp(api, members, { viewer: manager });
  await screen.getByRole("link", { name: "Faire la revue des accès" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Qui a accès à GAEC du Clos Joli" })).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  await screen.getByRole("button", { name: "Garder les droits de Marc Membre" }).click();
  await expect.element(screen.getByText("Oui, le", { exact: false })).toBeVisible();
  expect(keep.calls).toEqual([{ input: { id: "01890a5d-ac96-774b-bcce-b302099a8058" } }]);
  await screen.getByRole("button", { name: "J'ai tout vérifié" }).click();
  await screen.getByRole("button", { name: "Clore la revue" }).click();
  await expect.element(screen.getByText("Revue close par Claire Martin", { exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("« Qui peut faire quoi » shows the table the server applies", async () => {
  const screen = await renderApp(fakeApi(), "/organisation/qui-peut-faire-quoi", { viewer: manager });
  await expect.element(screen.getByText("nommer un gestionnaire suppléant, ou mettre fin à ce rôle")).toBeVisible();
  expect(await violations()).toEqual([]);
});
