import { retention, type RetentionPeriod } from "@portail-tic/shared/kernel/retention";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Section } from "../../../ui/page.tsx";
import { personalDataMessages } from "../messages.ts";

const periods = (Object.keys(retention) as RetentionPeriod[]).toSorted((a, b) => retention[a] - retention[b]);
const daysPerYear = 365;

/** What is kept and how long: the very figures the jobs apply. */
export function KeptData() {
  const m = useMessages(personalDataMessages).kept;
  const { number } = useFormats();
  const lengthOf = (days: number) => {
    if (days === 1) return m.day;
    return days < 2 * daysPerYear ? m.days(number(days)) : m.years(number(Math.floor(days / daysPerYear)));
  };
  return (
    <Section title={m.title}>
      <p>{m.text}</p>
      <DataTable
        caption={m.caption}
        hideCaption
        rows={periods}
        rowKey={(period) => period}
        columns={[
          {
            id: "what",
            header: m.what,
            rowHeader: true,
            cell: (period) => (
              <>
                {m.items[period]}
                {period === "sentRequestDays" && <span className="fr-hint-text">{m.noJob}</span>}
              </>
            ),
          },
          { id: "howLong", header: m.howLong, cell: (period) => <span className="nowrap">{lengthOf(retention[period])}</span> },
        ]}
      />
    </Section>
  );
}
