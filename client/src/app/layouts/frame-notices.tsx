import { useLocation } from "@tanstack/react-router";
import { Suspense, useSyncExternalStore } from "react";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { useSession } from "../../lib/session.ts";
import { Alert } from "../../ui/alert.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { lazyPart } from "../../lib/lazy-part.ts";

/** For agents only: not in the frame everybody loads. */
const StaffBarrierNotice = lazyPart(() => import("../../features/staff/index.ts").then((staff) => staff.StaffBarrierNotice));

function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** What concerns every page: no network, an agent without powers, or a session that ended while the page was open. */
export function FrameNotices() {
  const m = useMessages(shellMessages);
  const isOnline = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
  const { isOver, viewer } = useSession();
  const location = useLocation();
  return (
    <>
      {!isOnline && (
        <Alert severity="warning" title={m.offline.title} titleAs="p" live>
          <p>{m.offline.text}</p>
        </Alert>
      )}
      {viewer?.staffBarrier && (
        <Suspense>
          <StaffBarrierNotice barrier={viewer.staffBarrier} />
        </Suspense>
      )}
      {isOver && location.pathname !== "/connexion" && (
        <Alert severity="warning" title={m.sessionOver.title} titleAs="p" live>
          <p className="fr-mb-2w">{m.sessionOver.text}</p>
          <ButtonLink to="/connexion" search={{ suite: location.href }} size="sm" target="_blank">
            {m.sessionOver.signIn}
          </ButtonLink>
        </Alert>
      )}
    </>
  );
}
