import { mayDo, rightHolders, structureWorks, structureWorkWords } from "@portail-tic/shared/access/who-may-do-what";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Page } from "../../../ui/page.tsx";
import { accessMessages } from "../messages.ts";

/** « Qui peut faire quoi »: the table of rights the server itself applies, in words. */
export function WhoMayDoWhatPage() {
  const { table: m, roles, accesses } = useMessages(accessMessages);
  const { locale } = useLocale();
  const heads = { ...roles, READ: m.subscription(accesses.READ), WRITE: m.subscription(accesses.WRITE) };
  return (
    <Page title={m.title} lead={m.lead}>
      <ul>
        {m.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <DataTable
        caption={m.caption}
        rows={structureWorks}
        rowKey={(work) => work}
        columns={[
          { id: "work", header: m.work, rowHeader: true, cell: (work) => capitalized(structureWorkWords[locale][work]) },
          ...rightHolders.map((holder) => ({
            id: holder,
            header: heads[holder],
            cell: (work: (typeof structureWorks)[number]) => (mayDo(holder, work) ? m.yes : m.no),
          })),
        ]}
      />
    </Page>
  );
}

const capitalized = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
