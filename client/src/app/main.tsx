import "../styles/dsfr.ts";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { currentLocale, rememberLocale } from "../i18n/locale.ts";
import { LocaleProvider } from "../i18n/locale-provider.tsx";
import { loadSession } from "../lib/session.ts";
import { startDesignSystem } from "../ui/layout/design-system.ts";
import { makeRouter } from "./router.ts";

rememberLocale(currentLocale());
startDesignSystem();

/**
 * Code, texts and data of the first page come before the first render: React would hold a shown fallback for 300 ms.
 * Not awaited at the top: the page's own file waits for this one, and both would wait for ever.
 */
async function showFirstPage(root: HTMLElement): Promise<void> {
  const router = makeRouter();
  await router.load();
  createRoot(root).render(
    <StrictMode>
      <LocaleProvider>
        <RouterProvider router={router} />
      </LocaleProvider>
    </StrictMode>,
  );
}

// The session is asked while the page's code is on its way; a failure is told by whoever needs it.
loadSession().catch(() => undefined);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

void showFirstPage(root);
