import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  MyTrustedDevicesDocument,
  RevokeTrustedDeviceDocument,
  RevokeTrustedDevicesDocument,
  type TrustedDevice,
} from "../../devices/index.ts";
import { MySessionsDocument } from "../gql/graphql.ts";

const laptop: TrustedDevice = {
  __typename: "TrustedDevice",
  id: "device-1",
  device: "Firefox sur Windows",
  maskedIp: "192.0.2.0",
  trustedAt: "2026-11-20T08:00:00Z",
  trustedUntil: "2026-12-20T08:00:00Z",
  lastSeenAt: "2026-11-22T09:00:00Z",
  isCurrent: true,
};
const phone: TrustedDevice = { ...laptop, id: "device-2", device: "Safari sur iPhone", isCurrent: false };

function withDevices(left: () => TrustedDevice[]) {
  const api = fakeApi();
  api.on(MySessionsDocument).answers(() => ({ mySessions: [] }));
  api.on(MyTrustedDevicesDocument).answers(() => ({ myTrustedDevices: left() }));
  return api;
}

test("a trusted device is shown with its end, and taken back after a question", async () => {
  let devices = [laptop, phone];
  const api = withDevices(() => devices);
  const revoke = api.on(RevokeTrustedDeviceDocument).answers(({ input }) => {
    devices = devices.filter(({ id }) => id !== input.id);
    return { revokeTrustedDevice: { __typename: "RevokeTrustedDevicePayload", revokedId: input.id, problems: [] } };
  });
  const screen = await renderApp(api, "/mon-compte/sessions", { viewer: manager });
  await expect.element(screen.getByRole("rowheader", { name: /Firefox sur Windows\s*Cet appareil/ })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: /Retirer Safari sur iPhone/ }).click();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Retirer l'appareil" }).click();
  await expect.element(screen.getByText(/Safari sur iPhone.*n'est plus un appareil de confiance/)).toBeVisible();
  expect(revoke.calls).toEqual([{ input: { id: "device-2" } }]);
});

test("all are taken back at once; whoever trusts none is told how to", async () => {
  let devices = [laptop, phone];
  const api = withDevices(() => devices);
  api.on(RevokeTrustedDevicesDocument).answers(() => {
    devices = [];
    return { revokeTrustedDevices: { __typename: "RevokeTrustedDevicesPayload", done: true, problems: [] } };
  });
  const screen = await renderApp(api, "/mon-compte/sessions", { viewer: manager, locale: "en" });
  await screen.getByRole("button", { name: "Remove all" }).click();
  await screen.getByRole("button", { name: "Remove all devices" }).click();
  await expect.element(screen.getByText("You no longer trust any device.")).toBeVisible();
  await expect.element(screen.getByText("You trust no device.")).toBeVisible();
  expect(await violations()).toEqual([]);
});
