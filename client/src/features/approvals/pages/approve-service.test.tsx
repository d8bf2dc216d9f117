import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { ApprovalDocument, DecideApprovalDocument, RequesterHistoryDocument, type ApprovalDetailFragment } from "../gql/graphql.ts";
import { pending } from "./sample-approval.ts";

const services = [
  { __typename: "StructureService" as const, id: "service-1", code: "COMPTA", name: "Comptabilité" },
  { __typename: "StructureService" as const, id: "service-2", code: "ATELIER", name: "Atelier" },
];
const asked: ApprovalDetailFragment = {
  ...pending,
  membership: {
    __typename: "MembershipRequest",
    requestedRole: "MEMBER",
    grantedRole: null,
    requestedServiceCode: "compta",
    grantedService: null,
    openServices: services,
  },
};

test("the code the requester typed chooses the service; the decider may give another one or none", async () => {
  const api = fakeApi();
  api.on(ApprovalDocument).answers(() => ({ approval: asked }));
  api.on(RequesterHistoryDocument).answers(() => ({ approvals: { __typename: "ApprovalConnection", edges: [] } }));
  const decide = api.on(DecideApprovalDocument).answers(() => ({
    decideApproval: {
      __typename: "DecideApprovalPayload",
      approval: null,
      problems: [{ __typename: "Problem", code: "SERVICE_UNKNOWN", path: ["grantedServiceCode"], message: "Ce service est fermé." }],
    },
  }));
  const screen = await renderApp(api, `/approbations/${asked.id}`, { viewer: manager });
  const choice = screen.getByLabelText(/^Service/);
  await expect.element(choice).toHaveValue("COMPTA");
  await expect.element(choice).toHaveAccessibleDescription(/Le demandeur a écrit.*compta/);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Approuver" }).click();
  await expect.element(choice).toHaveAccessibleDescription(/Ce service est fermé/);
  await choice.selectOptions("Aucun");
  await screen.getByRole("button", { name: "Approuver" }).click();
  await expect.poll(() => decide.calls.map(({ input }) => input.grantedServiceCode)).toEqual(["COMPTA", ""]);
});
