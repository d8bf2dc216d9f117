import type { MainNavigationProps } from "@codegouvfr/react-dsfr/MainNavigation";
import { useRouterState, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { isSignedIn, useSession } from "../../lib/session.ts";
import { Counter } from "../../ui/badge.tsx";
import { dsfrLink } from "../../ui/layout/dsfr-link.ts";

/** The main menu: what the viewer's rights open, and nothing else. */
export function useMenu(): MainNavigationProps.Item[] {
  const m = useMessages(shellMessages);
  const { viewer, pendingApprovals } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const item = (to: NonNullable<LinkProps["to"]>, text: ReactNode): MainNavigationProps.Item => ({
    text,
    linkProps: dsfrLink({ to }),
    isActive: to === "/" ? path === "/" : path.startsWith(to),
  });
  const home = item("/", m.menu.home);
  if (!viewer || !isSignedIn(viewer)) return [home, item("/creer-un-compte", m.createAccount)];
  const approvals = (
    <>
      {m.menu.approvals}
      <Counter count={pendingApprovals} label={m.waiting(pendingApprovals)} />
    </>
  );
  return [
    home,
    item("/tableau-de-bord", m.menu.dashboard),
    ...(viewer.menu.refundRequests ? [item("/demandes-tic", m.menu.refundRequests)] : []),
    ...(viewer.menu.approvals ? [item("/approbations", approvals)] : []),
    ...(viewer.menu.clients ? [item("/clients", m.menu.clients)] : []),
    item("/organisation", m.menu.organisation),
    ...(viewer.menu.instruction ? [item("/instruction", m.menu.instruction)] : []),
    ...(viewer.staff.some(({ role }) => role === "INSTRUCTOR" || role === "ADMINISTRATOR")
      ? [item("/paiements", m.menu.payments), item("/chiffres", m.menu.figures)]
      : []),
    ...(viewer.staff.some(({ role }) => role === "SUPPORT_AGENT")
      ? [item("/console/acces-perdus", m.menu.lostMailboxes), item("/console/gestionnaires-perdus", m.menu.lostManagers)]
      : []),
    ...(viewer.staff.some(({ role }) => role === "ADMINISTRATOR")
      ? [item("/console/campagnes", m.menu.campaigns), item("/console/services", m.menu.offices)]
      : []),
    item("/mon-compte", m.menu.account),
  ];
}
