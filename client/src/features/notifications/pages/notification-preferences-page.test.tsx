import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import type { Preferences } from "../components/preferences-form.tsx";
import type { RecentMail } from "../components/recent-mails.tsx";
import { NotificationPreferencesDocument, UpdateNotificationPreferencesDocument } from "../gql/graphql.ts";

const preferences: Preferences = {
  __typename: "NotificationPreferences",
  digest: "DAILY",
  language: "fr",
  families: [
    {
      __typename: "NotificationPreference",
      family: "BANK_ACCOUNTS",
      title: "Comptes bancaires",
      explanation: "Un compte est ajouté.",
      inPortal: true,
      mail: "NOW",
      isLocked: true,
    },
    {
      __typename: "NotificationPreference",
      family: "REFUNDS",
      title: "Demandes de remboursement",
      explanation: "Une demande franchit une étape.",
      inPortal: true,
      mail: "NOW",
      isLocked: false,
    },
  ],
};
const refused: RecentMail = {
  __typename: "MailDelivery",
  id: "mail-1",
  subject: "Récapitulatif",
  maskedAddress: "cl****@ferme.test",
  state: "REFUSED",
  attempts: 1,
  lastTriedAt: "2026-11-22T09:00:00Z",
};
const sent: RecentMail = { ...refused, id: "mail-2", state: "SENT", attempts: 3, maskedAddress: "co****@ferme.test" };

test("events by channel, the summary and the language are saved at once; what is locked is shown and not sent", async () => {
  const api = fakeApi();
  api.on(NotificationPreferencesDocument).answers(() => ({ notificationPreferences: preferences, recentMails: [] }));
  const save = api.on(UpdateNotificationPreferencesDocument).answers(({ input }) => ({
    updateNotificationPreferences: {
      __typename: "UpdateNotificationPreferencesPayload",
      preferences: { __typename: "NotificationPreferences", digest: "WEEKLY", language: input.language === "en" ? "en" : "fr" },
      problems: [],
    },
  }));
  const screen = await renderApp(api, "/mon-compte/notifications", { viewer: manager });
  await expect.element(screen.getByRole("row", { name: /Comptes bancaires/ }).getByText("Toujours, aussitôt")).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("checkbox", { name: "Afficher Demandes de remboursement" }).click({ force: true });
  await screen.getByRole("combobox", { name: "Par courriel : Demandes de remboursement" }).selectOptions("Dans le récapitulatif");
  await screen.getByRole("combobox", { name: "Récapitulatif" }).selectOptions("Chaque lundi à 7 h (heure de Paris)");
  await screen.getByRole("combobox", { name: "Langue des courriels" }).selectOptions("Anglais (English)");
  await screen.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(screen.getByText("Vos choix sont enregistrés.")).toBeVisible();
  expect(save.calls).toEqual([
    { input: { families: [{ family: "REFUNDS", inPortal: false, mail: "DIGEST" }], digest: "WEEKLY", language: "en" } },
  ]);
});

test("an address whose last mail was refused is named, with the way to correct it; one that took a mail is not", async () => {
  const api = fakeApi();
  api.on(NotificationPreferencesDocument).answers(() => ({ notificationPreferences: preferences, recentMails: [refused, sent] }));
  const screen = await renderApp(api, "/mon-compte/notifications", { viewer: manager, locale: "en" });
  await expect.element(screen.getByText("The address cl****@ferme.test refuses our messages")).toBeVisible();
  expect(screen.getByText("The address co****@ferme.test refuses our messages").elements()).toEqual([]);
  await expect.element(screen.getByText("Correct my address")).toHaveAttribute("href", "/mon-compte");
  await expect.element(screen.getByText(/2\sretries/)).toBeVisible();
  expect(await violations()).toEqual([]);
});
