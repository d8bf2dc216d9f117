import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { DataExport } from "../components/data-export.tsx";
import { DeactivateAccount } from "../components/deactivate-account.tsx";
import { DeleteAccount } from "../components/delete-account.tsx";
import { KeptData } from "../components/kept-data.tsx";
import { ManagedStructures } from "../components/managed-structures.tsx";
import { useMyData } from "../components/use-my-data.ts";
import { MyDataDocument } from "../gql/graphql.ts";
import { personalDataMessages } from "../messages.ts";

export const preload = () => preloadQuery(MyDataDocument, {});

/** « Mes données »: a copy, what is kept, and the ways to leave. */
export function MyDataPage() {
  const m = useMessages(personalDataMessages);
  const { myData } = usePageQuery(MyDataDocument, {});
  const act = useMyData();
  const may = (action: (typeof myData.allowedActions)[number]) => myData.allowedActions.includes(action);
  const obstacle = myData.isStaff ? m.staff : myData.managedStructureCount > 0 ? m.blocked : null;
  return (
    <Page title={m.title} lead={m.lead} narrow>
      <p>
        <TextLink to="/mon-compte">{m.back}</TextLink>
      </p>
      <DataExport
        dataExport={myData.dataExport ?? null}
        mayAsk={may("REQUEST_EXPORT")}
        mayDownload={may("DOWNLOAD_EXPORT") && myData.dataExport?.status === "READY"}
        onAsk={act.requestExport}
        poll={act.readProgress}
        askLink={act.exportLink}
      />
      <KeptData />
      {myData.managedStructures.length > 0 && (
        <ManagedStructures
          count={myData.managedStructureCount}
          structures={myData.managedStructures}
          onOffer={act.offer}
          onCancelOffer={act.cancelOffer}
        />
      )}
      <DeactivateAccount mayDeactivate={may("DEACTIVATE")} obstacle={obstacle} onDeactivate={act.deactivate} />
      <DeleteAccount
        deletion={myData.accountDeletion ?? null}
        mayRequest={may("REQUEST_DELETION")}
        mayCancel={may("CANCEL_DELETION")}
        obstacle={obstacle}
        onRequest={act.requestDeletion}
        onCancel={act.cancelDeletion}
      />
    </Page>
  );
}
