import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import type { Notification } from "../components/notification-table.tsx";
import { MarkAllNotificationsReadDocument, MarkNotificationReadDocument, NotificationsDocument } from "../gql/graphql.ts";

const decided: Notification = {
  __typename: "Notification",
  id: "notification-1",
  title: "Votre demande est approuvée : GAEC des Prés",
  link: "/mes-demandes",
  createdAt: "2026-11-22T08:00:00Z",
  readAt: null,
};
const old: Notification = { ...decided, id: "notification-2", title: "Nouveau compte bancaire : GAEC des Prés", readAt: decided.createdAt };

const pageOf = (...nodes: Notification[]) => ({
  notifications: {
    __typename: "NotificationConnection" as const,
    edges: nodes.map((node) => ({ __typename: "NotificationEdge" as const, node })),
    pageInfo: { __typename: "PageInfo" as const, hasNextPage: false, endCursor: null },
  },
});

test("a notification is read by its button, which leaves the focus on the link; all of them at once", async () => {
  const api = fakeApi();
  const readAll = api
    .on(MarkAllNotificationsReadDocument)
    .answers(() => ({ markAllNotificationsRead: { __typename: "MarkAllNotificationsReadPayload", done: true, problems: [] } }));
  const list = api.on(NotificationsDocument).answers(() => pageOf(decided, old));
  const read = api.on(MarkNotificationReadDocument).answers(({ input }) => ({
    markNotificationRead: {
      __typename: "MarkNotificationReadPayload",
      notification: { __typename: "Notification", id: input.id, readAt: "2026-11-22T09:00:00Z" },
      problems: [],
    },
  }));
  const screen = await renderApp(api, "/notifications", { viewer: { ...manager, unreadNotificationCount: 1 } });
  await expect.element(screen.getByRole("link", { name: /^Notifications\s*1 non lue/ })).toBeInTheDocument();
  const link = screen.getByRole("link", { name: decided.title });
  await expect.element(link).toHaveAttribute("href", "/mes-demandes");
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: `Marquer comme lue : ${decided.title}` }).click();
  await expect.element(screen.getByText("La notification est marquée comme lue.")).toBeVisible();
  await expect.element(link).toHaveFocus();
  expect(read.calls).toEqual([{ input: { id: decided.id } }]);
  await screen.getByRole("button", { name: "Tout marquer comme lu" }).click();
  await expect.element(screen.getByText("Toutes vos notifications sont lues.")).toBeVisible();
  expect([readAll.calls.length, list.calls.length]).toEqual([1, 2]);
});

test("the address keeps the filter and the order; an empty list says what will come", async () => {
  const api = fakeApi();
  const list = api.on(NotificationsDocument).answers(({ unread }) => (unread ? pageOf() : pageOf(old)));
  const screen = await renderApp(api, "/notifications?tri=date", { viewer: manager, locale: "en" });
  await screen.getByRole("combobox", { name: "Show" }).selectOptions("Unread");
  await expect.element(screen.getByText("No unread notification")).toBeVisible();
  expect(screen.router.state.location.search).toEqual({ filtre: "non-lues", tri: "date" });
  expect(list.calls.at(-1)).toEqual({ after: null, unread: true, orderBy: "CREATED_DESC" });
  expect(await violations()).toEqual([]);
});

test("a failure to save is told, and nothing is shown as read", async () => {
  const api = fakeApi();
  api.on(NotificationsDocument).answers(() => pageOf(decided));
  api.on(MarkNotificationReadDocument).fails({ code: "OVERLOADED" });
  const screen = await renderApp(api, "/notifications", { viewer: manager });
  await screen.getByRole("button", { name: /^Marquer comme lue/ }).click();
  await expect.element(screen.getByText(/L'enregistrement n'a pas abouti\./)).toBeVisible();
  await expect.element(screen.getByRole("cell", { name: "Non lue" })).toBeVisible();
});
