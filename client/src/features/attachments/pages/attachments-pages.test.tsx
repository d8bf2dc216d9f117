import { describe, expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  AcceptInvitationDocument,
  FormerRequestDocument,
  InviteMembersDocument,
  MyInvitationsDocument,
  RequestMembershipDocument,
  SpacesToWantDocument,
  StructureInvitationsDocument,
  StructureToInviteDocument,
  type InvitingStructureFragment,
  type MyInvitationsQuery,
} from "../gql/graphql.ts";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const space = { __typename: "Space" as const, code: "TIC_REFUND", name: "Demande de remboursement TIC" };
const structure: InvitingStructureFragment = {
  __typename: "Structure",
  id,
  name: "GAEC du Clos Joli",
  myRole: "PRINCIPAL_MANAGER",
  allowedActions: ["DECIDE_APPROVALS"],
  spaces: [{ __typename: "StructureSpace", id: "opened-1", ceiling: "READ", space }],
};
const problem = (code: string, path: string[], message: string) => ({ __typename: "Problem" as const, code, path, message });

describe("asking again", () => {
  test("repeats the former request; a fault of a space is told under its field", async () => {
    const api = fakeApi();
    api.on(SpacesToWantDocument).answers(() => ({ spaces: [space] }));
    api.on(FormerRequestDocument).answers(() => ({
      approval: {
        __typename: "Approval",
        id,
        comment: "Je suis la comptable.",
        structure: { __typename: "ApprovalStructure", id, siret: "99990127500019", name: "GAEC du Clos Joli" },
        membership: { __typename: "MembershipRequest", requestedRole: "MEMBER", requestedServiceCode: null },
        spaceSubscriptions: [{ __typename: "SpaceSubscriptionRequest", space, requestedAccess: "WRITE", requestedEndsOn: null }],
      },
    }));
    const ask = api.on(RequestMembershipDocument).answers(() => ({
      requestMembership: {
        __typename: "RequestMembershipPayload",
        approval: null,
        problems: [problem("DATE_IN_PAST", ["spaces", "0", "endsOn"], "Cette date est passée.")],
      },
    }));
    const screen = await renderApp(api, `/mes-rattachements/demander?demande=${id}`, { viewer: manager });
    await expect.element(screen.getByLabelText("Message pour le gestionnaire", { exact: false })).toHaveValue("Je suis la comptable.");
    await expect.element(screen.getByRole("radio", { name: /Modification/ })).toBeChecked();
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Soumettre la demande" }).click();
    await expect.element(screen.getByLabelText(/Fin de l'accès/)).toHaveAttribute("aria-invalid", "true");
    expect(ask.calls[0]?.input).toMatchObject({
      siret: "99990127500019",
      role: "MEMBER",
      spaces: [{ spaceCode: "TIC_REFUND", access: "WRITE", endsOn: "" }],
    });
  });
});

describe("inviting", () => {
  test("one person: under the ceiling of the space, and the address at fault is told", async () => {
    const api = fakeApi();
    api.on(StructureInvitationsDocument).answers(() => ({
      structure,
      invitations: {
        __typename: "InvitationConnection",
        edges: [
          {
            __typename: "InvitationEdge",
            node: {
              __typename: "Invitation",
              id: "invitation-1",
              email: "lea@cabinet.example",
              role: "MEMBER",
              status: "PENDING",
              createdAt: "2026-11-20T08:00:00Z",
              expiresAt: "2026-12-04T08:00:00Z",
              allowedActions: ["CANCEL"],
              invitedBy: { __typename: "Person", id: "user-1", displayName: "Claire Martin" },
              spaces: [{ __typename: "InvitationSpace", access: "READ", endsOn: null, space }],
            },
          },
        ],
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      },
    }));
    const invite = api.on(InviteMembersDocument).answers(() => ({
      inviteMembers: {
        __typename: "InviteMembersPayload",
        problems: [],
        results: [
          {
            __typename: "InvitationResult",
            line: 0,
            email: "lea@cabinet.example",
            invitation: null,
            problems: [problem("INVITATION_ALREADY_PENDING", ["email"], "Une invitation attend déjà.")],
          },
        ],
      },
    }));
    const screen = await renderApp(api, `/organisation/structures/${id}/invitations`, { viewer: manager });
    await expect.element(screen.getByRole("rowheader", { name: "lea@cabinet.example" })).toBeVisible();
    await expect.element(screen.getByRole("radio", { name: /Modification/ })).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await screen.getByLabelText("Adresse de connexion de la personne").fill("lea@cabinet.example");
    await screen.getByRole("button", { name: "Envoyer l'invitation" }).click();
    await expect.element(screen.getByLabelText("Adresse de connexion de la personne")).toHaveAttribute("aria-invalid", "true");
    expect(invite.calls[0]?.input).toEqual({ structureId: id, lines: [{ email: "lea@cabinet.example", role: "MEMBER", spaces: [] }] });
  });

  test("several people, from pasted lines: each line has its result", async () => {
    const api = fakeApi();
    api.on(StructureToInviteDocument).answers(() => ({ structure }));
    const invite = api.on(InviteMembersDocument).answers(({ input }) => ({
      inviteMembers: {
        __typename: "InviteMembersPayload",
        problems: [],
        results: [input.lines].flat().map(({ email }, line) => ({
          __typename: "InvitationResult",
          line,
          email,
          invitation: email.includes("@") ? { __typename: "Invitation", id: `invitation-${line}` } : null,
          problems: email.includes("@") ? [] : [problem("INVALID_EMAIL", ["email"], "Cette adresse n'est pas valide.")],
        })),
      },
    }));
    const screen = await renderApp(api, `/organisation/structures/${id}/invitations/plusieurs`, { viewer: manager });
    expect(await violations()).toEqual([]);
    const lines = Array.from({ length: 101 }, (_, index) => `personne${index}@cabinet.example;membre;consultation`);
    await screen.getByLabelText("Liste des personnes").fill([...lines, "sans arobase"].join("\n"));
    await screen.getByRole("button", { name: "Envoyer les invitations" }).click();
    await expect.element(screen.getByRole("heading", { name: "101 invitations envoyées sur 102 lignes" })).toBeVisible();
    await expect.element(screen.getByText("Cette adresse n'est pas valide.", { exact: false })).toBeVisible();
    expect(invite.calls.map(({ input }) => [input.lines].flat().length)).toEqual([100, 2]);
    expect(await violations()).toEqual([]);
  });
});

describe("« Mes invitations »", () => {
  const received: MyInvitationsQuery["myInvitations"][number] = {
    __typename: "Invitation",
    id: "invitation-1",
    role: "MEMBER",
    expiresAt: "2026-12-04T08:00:00Z",
    allowedActions: ["ACCEPT", "DECLINE"],
    structure: { __typename: "ApprovalStructure", id, siret: "99990127500019", name: "GAEC du Clos Joli" },
    invitedBy: { __typename: "Person", id: "user-9", displayName: "Paul Gérant", email: "pa****@ferme.test" },
    spaces: [{ __typename: "InvitationSpace", access: "WRITE", endsOn: "2027-12-31", space }],
  };

  test("is accepted after a question, and said to be", async () => {
    const api = fakeApi();
    let waiting = [received];
    api.on(MyInvitationsDocument).answers(() => ({ myInvitations: waiting }));
    const accept = api.on(AcceptInvitationDocument).answers(() => {
      waiting = [];
      return {
        acceptInvitation: {
          __typename: "AcceptInvitationPayload",
          invitation: { __typename: "Invitation", id: "invitation-1", status: "ACCEPTED", allowedActions: [] },
          problems: [],
        },
      };
    });
    const screen = await renderApp(api, "/mes-rattachements/invitations", { viewer: manager });
    await expect.element(screen.getByText("Paul Gérant (pa****@ferme.test)")).toBeVisible();
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Accepter de rejoindre GAEC du Clos Joli" }).click();
    expect(await violations()).toEqual([]);
    await screen.getByRole("dialog").getByRole("button", { name: "Rejoindre la structure" }).click();
    await expect.element(screen.getByText("Vous êtes rattaché à GAEC du Clos Joli. Vos droits sont actifs.")).toBeVisible();
    await expect.element(screen.getByText("Aucune invitation ne vous attend.")).toBeVisible();
    expect(accept.calls).toEqual([{ input: { id: "invitation-1" } }]);
  });
});
