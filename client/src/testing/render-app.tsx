import "../styles/dsfr.ts";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { Suspense } from "react";
import { render } from "vitest-browser-react";
import { loadCatalogs } from "../i18n/catalog.ts";
import { rememberLocale, type Locale } from "../i18n/locale.ts";
import { LocaleProvider } from "../i18n/locale-provider.tsx";
import { dropApolloClient } from "../lib/apollo.ts";
import { PendingApprovalCountDocument, ViewerDocument, type ViewerQuery } from "../lib/gql/graphql.ts";
import { loadSession, resetSession } from "../lib/session.ts";
import { MyLostMailboxAlertsDocument, type MyLostMailboxAlertsQuery } from "../features/lost-mailbox/gql/graphql.ts";
import { MyManagementRecoveriesDocument, type MyManagementRecoveriesQuery } from "../features/management-recovery/gql/graphql.ts";
import { makeRouter } from "../app/router.ts";
import { startDesignSystem } from "../ui/layout/design-system.ts";
import type { FakeApi } from "./fake-api.ts";
import { answerHumanChecks } from "./human-check.ts";

startDesignSystem();

type Viewer = ViewerQuery["viewer"];

/** Nobody is signed in. */
export const anonymous: Viewer = {
  __typename: "Viewer",
  sessionLevel: null,
  user: null,
  staff: [],
  staffBarrier: null,
  unreadNotificationCount: 0,
  menu: { __typename: "ViewerMenu", approvals: false, refundRequests: false, instruction: false, clients: false },
};

/** A principal manager, signed in with both factors. */
export const manager: Viewer = {
  __typename: "Viewer",
  sessionLevel: "FULL",
  user: { __typename: "User", id: "user-1", firstName: "Claire", lastName: "Martin", loginEmail: "claire@ferme.test" },
  staff: [],
  staffBarrier: null,
  unreadNotificationCount: 0,
  menu: { __typename: "ViewerMenu", approvals: true, refundRequests: true, instruction: false, clients: false },
};

/** An instructor of an office. */
export const instructor: Viewer = {
  ...manager,
  user: { __typename: "User", id: "user-2", firstName: "Paul", lastName: "Durand", loginEmail: "paul@office.test" },
  staff: [{ __typename: "StaffGrant", role: "INSTRUCTOR", office: { __typename: "Office", id: "office-1", name: "DDFiP 35" } }],
  menu: { __typename: "ViewerMenu", approvals: false, refundRequests: false, instruction: true, clients: false },
};

interface Options {
  readonly viewer?: Viewer;
  readonly pendingApprovals?: number;
  readonly locale?: Locale;
  /** Requests to replace the viewer's login address. */
  readonly alerts?: MyLostMailboxAlertsQuery["myLostMailboxAlerts"];
  /** Requests to manage a structure of the viewer's. */
  readonly recoveries?: MyManagementRecoveriesQuery["myManagementRecoveries"];
}

/** Shows the whole application at an address, as a person would see it: frame, guards and preloads included. */
export async function renderApp(
  api: FakeApi,
  address: string,
  { viewer = anonymous, pendingApprovals = 0, locale = "fr", alerts = [], recoveries = [] }: Options = {},
) {
  resetSession();
  dropApolloClient();
  rememberLocale(locale);
  await loadCatalogs(locale);
  api.on(ViewerDocument).answers(() => ({ viewer }));
  api.on(PendingApprovalCountDocument).answers(() => ({ pendingApprovalCount: pendingApprovals }));
  api.on(MyLostMailboxAlertsDocument).answers(() => ({ myLostMailboxAlerts: alerts }));
  api.on(MyManagementRecoveriesDocument).answers(() => ({ myManagementRecoveries: recoveries }));
  answerHumanChecks(api);
  await loadSession().catch(() => undefined);
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  const screen = await render(
    <LocaleProvider>
      <Suspense>
        <RouterProvider router={router} />
      </Suspense>
    </LocaleProvider>,
  );
  return { ...screen, router };
}
