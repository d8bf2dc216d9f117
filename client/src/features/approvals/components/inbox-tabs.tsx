import "./bulk.css";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { approvalsMessages } from "../messages.ts";

/** The three lists of « Approbations ». */
export function InboxTabs() {
  const m = useMessages(approvalsMessages).tabs;
  return (
    <nav aria-label={m.label} className="inbox-tabs">
      <TextLink to="/approbations" activeOptions={{ exact: true, includeSearch: true }}>
        {m.toDecide}
      </TextLink>
      <TextLink to="/approbations" search={{ etat: "TOUS" }} activeOptions={{ exact: true, includeSearch: true }}>
        {m.history}
      </TextLink>
      <TextLink to="/approbations/groupees">{m.bulk}</TextLink>
    </nav>
  );
}
