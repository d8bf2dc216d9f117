import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import type { Session } from "../components/session-list.tsx";
import { MyTrustedDevicesDocument } from "../../devices/index.ts";
import { EndOtherSessionsDocument, EndSessionDocument, MySessionsDocument } from "../gql/graphql.ts";

const here: Session = {
  __typename: "Session",
  id: "session-1",
  device: "Firefox sur Windows",
  maskedIp: "192.0.2.0",
  createdAt: "2026-11-22T08:00:00Z",
  lastUsedAt: "2026-11-22T09:00:00Z",
  isCurrent: true,
};
const phone: Session = { ...here, id: "session-2", device: "Safari sur iPhone", maskedIp: "198.51.100.0", isCurrent: false };

test("a session is ended after a question, then said to be; the one in use has no button", async () => {
  const api = fakeApi();
  api.on(MyTrustedDevicesDocument).answers(() => ({ myTrustedDevices: [] }));
  const end = api.on(EndSessionDocument).answers(({ input }) => ({
    endSession: {
      __typename: "EndSessionPayload",
      session: { __typename: "Session", id: input.id, endedAt: "2026-11-22T09:01:00Z" },
      problems: [],
    },
  }));
  api.on(MySessionsDocument).answers(() => ({ mySessions: end.calls.length > 0 ? [here] : [here, phone] }));
  const screen = await renderApp(api, "/mon-compte/sessions", { viewer: manager });
  await expect.element(screen.getByRole("rowheader", { name: /Firefox sur Windows\s*Cet appareil/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /Fermer la session Firefox/ }).elements()).toEqual([]);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: /Fermer la session Safari sur iPhone/ }).click();
  expect(end.calls).toEqual([]);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Fermer la session", exact: true }).click();
  await expect.element(screen.getByText("La session « Safari sur iPhone » est fermée.")).toBeVisible();
  expect(end.calls).toEqual([{ input: { id: "session-2" } }]);
  await expect.element(screen.getByRole("button", { name: "Fermer toutes les autres" })).not.toBeInTheDocument();
});

test("all the others are ended at once; a refusal is told in the question", async () => {
  const api = fakeApi();
  api.on(MyTrustedDevicesDocument).answers(() => ({ myTrustedDevices: [] }));
  const message = "Réessayez plus tard.";
  api.on(MySessionsDocument).answers(() => ({ mySessions: [here, phone] }));
  const endOthers = api.on(EndOtherSessionsDocument).answers(() => ({
    endOtherSessions: {
      __typename: "EndOtherSessionsPayload",
      done: endOthers.calls.length > 1 ? true : null,
      problems: endOthers.calls.length > 1 ? [] : [{ __typename: "Problem", code: "RATE_LIMITED", path: [], message }],
    },
  }));
  const screen = await renderApp(api, "/mon-compte/sessions", { viewer: manager, locale: "en" });
  await screen.getByRole("button", { name: "End all the others" }).click();
  const confirm = screen.getByRole("button", { name: "End the other sessions" });
  await confirm.click();
  await expect.element(screen.getByText(`The other sessions could not be ended. ${message}`)).toBeVisible();
  await confirm.click();
  await expect.element(screen.getByText("All the other sessions are ended.")).toBeVisible();
});
