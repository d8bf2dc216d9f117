import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { useToday } from "../../../lib/use-today.ts";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { useCampaignName } from "../../campaigns/index.ts";
import { useImportantDates, type ImportantDate } from "../components/use-important-dates.ts";
import { figuresMessages } from "../messages.ts";

/** « Les dates qui comptent »: for everybody, on screen and as a file for calendars. Needs no account. */
export function DatesPage() {
  const m = useMessages(figuresMessages).dates;
  const known = useImportantDates();
  const today = useToday();
  return (
    <Page title={m.title} lead={m.lead}>
      {known.state === "LOADING" && <LoadingState />}
      {known.state === "FAILED" && <p>{m.unavailable}</p>}
      {known.state === "KNOWN" && (
        <>
          <Dates title={m.toCome} dates={known.data.importantDates.filter(({ date }) => date >= today)} />
          <Dates title={m.passed} dates={known.data.importantDates.filter(({ date }) => date < today)} />
        </>
      )}
      <CalendarFile />
    </Page>
  );
}

function Dates({ title, dates }: { title: string; dates: readonly ImportantDate[] }) {
  const m = useMessages(figuresMessages).dates;
  const { date } = useFormats();
  const nameOf = useCampaignName();
  return (
    <Section title={title}>
      {dates.length === 0 ? (
        <p>{m.none}</p>
      ) : (
        <DataTable
          caption={title}
          hideCaption
          rows={dates}
          rowKey={({ id }) => id}
          columns={[
            { id: "date", header: m.date, rowHeader: true, cell: (row) => <span className="nowrap">{date(row.date)}</span> },
            {
              id: "what",
              header: m.what,
              cell: ({ kind, verified }) => (
                <>
                  {m.kinds[kind]} {!verified && <Badge tone="warning">{m.toConfirm}</Badge>}
                </>
              ),
            },
            { id: "campaign", header: m.campaign, cell: (row) => nameOf(row) },
            { id: "products", header: m.products, cell: ({ products }) => products.map(({ name }) => name).join(", ") },
          ]}
        />
      )}
    </Section>
  );
}

function CalendarFile() {
  const m = useMessages(figuresMessages).dates;
  const { locale } = useLocale();
  const address = locale === "en" ? "/calendrier.ics?langue=en" : "/calendrier.ics";
  return (
    <Section title={m.calendarTitle}>
      <p>{m.calendarText}</p>
      <p>
        <a className="fr-btn fr-btn--secondary" href={address} download>
          {m.calendar}
        </a>
      </p>
      <p>
        {m.address} : <code>{window.location.origin + address}</code>
      </p>
    </Section>
  );
}
