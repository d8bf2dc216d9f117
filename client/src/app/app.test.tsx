import { describe, expect, it } from "vitest";
import { endSession, loadSession, refreshSession, resetSession } from "../lib/session.ts";
import { ViewerDocument } from "../lib/gql/graphql.ts";
import { violations } from "../testing/axe.ts";
import { fakeApi } from "../testing/fake-api.ts";
import { instructor, manager, renderApp } from "../testing/render-app.tsx";

const unknown = "/adresse-inconnue";

describe("the frame", () => {
  it("keeps the header and the footer on an unknown address, and says what to do", async () => {
    const screen = await renderApp(fakeApi(), unknown);
    await expect.element(screen.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
    await expect.element(screen.getByText("Service de démonstration, site non officiel")).toBeVisible();
    await expect.element(screen.getByRole("banner").getByRole("link", { name: "Se connecter" }).first()).toBeInTheDocument();
    expect(document.title).toBe("Page introuvable - Portail TIC agricole");
    expect(await violations()).toEqual([]);
  });

  it("shows the menu of the viewer's rights, with what waits for a decision", async () => {
    const screen = await renderApp(fakeApi(), unknown, { viewer: manager, pendingApprovals: 3 });
    const menu = screen.getByRole("navigation", { name: "Menu principal" });
    await expect.element(menu.getByRole("link", { name: "Approbations 3 en attente" })).toBeVisible();
    await expect.element(menu.getByRole("link", { name: "Demandes de remboursement" })).toBeVisible();
    await expect.element(menu.getByRole("link", { name: "Instruction" })).not.toBeInTheDocument();
    await expect.element(screen.getByRole("button", { name: "Se déconnecter (Claire Martin)" }).first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it("gains an entry when a right is given, without signing out", async () => {
    const api = fakeApi();
    const screen = await renderApp(api, unknown, { viewer: { ...manager, menu: { ...manager.menu, refundRequests: false } } });
    const entry = screen.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name: "Demandes de remboursement" });
    await expect.element(entry).not.toBeInTheDocument();
    api.on(ViewerDocument).answers(() => ({ viewer: manager }));
    await refreshSession({ background: true });
    await expect.element(entry).toBeVisible();
  });

  it("is read in English by those who choose it", async () => {
    const screen = await renderApp(fakeApi(), unknown, { locale: "en" });
    await expect.element(screen.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
  });

  it("says that the session has ended, keeps the page, and goes on once one has signed in elsewhere", async () => {
    const screen = await renderApp(fakeApi(), unknown, { viewer: manager });
    endSession();
    await expect.element(screen.getByText("Votre session a pris fin")).toBeVisible();
    const link = screen.getByRole("main").getByRole("link", { name: "Se connecter (nouvel onglet)" });
    await expect.element(link).toHaveAttribute("href", "/connexion?suite=%2Fadresse-inconnue");
    await expect.element(link).toHaveAttribute("target", "_blank");
    document.dispatchEvent(new Event("visibilitychange"));
    await expect.element(screen.getByText("Votre session a pris fin")).not.toBeInTheDocument();
  });
});

describe("the guards", () => {
  it("send to the sign-in page, which brings back", async () => {
    const { router } = await renderApp(fakeApi(), "/mes-demandes/42");
    expect(router.state.location.href).toBe("/connexion?suite=%2Fmes-demandes%2F42");
  });

  it("hide the instruction from those who are not staff", async () => {
    const screen = await renderApp(fakeApi(), "/instruction", { viewer: manager });
    await expect.element(screen.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
  });

  it("show the instruction to staff", async () => {
    const screen = await renderApp(fakeApi(), unknown, { viewer: instructor });
    await expect.element(screen.getByRole("link", { name: "Instruction" })).toBeVisible();
  });

  it("do not take a network failure for a sign-out", async () => {
    const api = fakeApi();
    api.cut();
    const screen = await renderApp(api, "/mes-demandes/42");
    await expect.element(screen.getByText(/Le portail ne répond pas/)).toBeVisible();
    expect(screen.router.state.location.pathname).toBe("/mes-demandes/42");
    api.cut(false);
    await screen.getByRole("button", { name: "Réessayer" }).click();
    await expect.poll(() => screen.router.state.location.pathname).toBe("/connexion");
  });
});

describe("the session", () => {
  it("is asked again after a failure, and kept when a later refresh fails", async () => {
    const api = fakeApi();
    api.on(ViewerDocument).answers(() => ({ viewer: { ...manager, menu: { ...manager.menu, approvals: false } } }));
    resetSession();
    api.cut();
    await expect(loadSession()).rejects.toThrow("NETWORK");
    api.cut(false);
    expect((await loadSession()).viewer?.user?.firstName).toBe("Claire");
    api.cut();
    expect((await refreshSession()).viewer?.user?.firstName).toBe("Claire");
  });
});
