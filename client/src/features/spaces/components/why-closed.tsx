import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { spacesMessages } from "../messages.ts";

/** Why the viewer cannot open the space here, and where to go instead. */
export function WhyClosed({ isManagementCenter }: { isManagementCenter: boolean }) {
  const m = useMessages(spacesMessages).space;
  if (!isManagementCenter) {
    return (
      <Alert severity="info">
        <p>{m.onlyPrincipal}</p>
      </Alert>
    );
  }
  return (
    <Alert severity="info">
      <p>{m.managementCenter}</p>
      <ButtonLink to="/clients/demander">{m.managementCenterGo}</ButtonLink>
    </Alert>
  );
}
