import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { renderApp } from "../../../testing/render-app.tsx";
import { ServiceStatusDocument, type ServicePart, type ServiceState } from "../gql/graphql.ts";

function withMails(state: ServiceState, delaySeconds: number) {
  const api = fakeApi();
  const part = (name: ServicePart, itsState: ServiceState, delay: number) => ({
    __typename: "ServicePartState" as const,
    part: name,
    state: itsState,
    delaySeconds: delay,
  });
  api.on(ServiceStatusDocument).answers(() => ({
    serviceStatus: {
      __typename: "ServiceStatus",
      checkedAt: "2026-11-22T09:00:00.000Z",
      parts: [part("PORTAL", "UP", 0), part("MAILS", state, delaySeconds), part("FILE_CHECKS", "UP", 0), part("BACKGROUND_WORK", "UP", 12)],
    },
  }));
  return api;
}

test("the state of the service says that all is well, or what is late and for how long", async () => {
  const well = await renderApp(withMails("UP", 0), "/etat-du-service");
  await expect.element(well.getByText("Tout fonctionne.")).toBeVisible();
  expect(await violations()).toEqual([]);
  await well.unmount();
  const late = await renderApp(withMails("SLOW", 960), "/etat-du-service");
  await expect.element(late.getByText(/Une partie du portail a du retard/)).toBeVisible();
  await expect.element(late.getByRole("row", { name: /Courriels.*En retard.*Depuis 16 minutes/ })).toBeVisible();
});

test("a portal that does not answer says so", async () => {
  const api = fakeApi();
  api.on(ServiceStatusDocument).fails({ code: "OVERLOADED" });
  const screen = await renderApp(api, "/etat-du-service");
  await expect.element(screen.getByText(/Le portail ne répond pas/)).toBeVisible();
});
