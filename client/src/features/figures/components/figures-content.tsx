import { refundStepTexts } from "@portail-tic/shared/refunds/refund-step-texts";

import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { BarChart } from "../../../ui/bar-chart.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Section } from "../../../ui/page.tsx";
import type { CampaignFiguresQuery } from "../gql/graphql.ts";
import { campaignFiguresMessages } from "../campaign-messages.ts";
import { DownloadTable } from "./download-table.tsx";
import { figuresRows } from "./figures-rows.ts";

type Figures = CampaignFiguresQuery["campaignFigures"];

/** Amounts, where requests stand, week after week, delays: each as a table, the states as a picture too. */
export function FiguresContent({ figures, name }: { figures: Figures; name: string }) {
  const m = useMessages(campaignFiguresMessages);
  const { euros, number } = useFormats();
  const { locale } = useLocale();
  const statusTitle = (status: Figures["statuses"][number]["status"]) => refundStepTexts[status][locale].title;
  return (
    <>
      <Section
        title={m.amounts}
        actions={<DownloadTable label={m.csv} fileName={m.csvName(name)} rows={figuresRows(figures, m, statusTitle)} />}
      >
        <BarChart
          title={m.amounts}
          labelHeader={m.amounts}
          valueHeader={m.total}
          format={euros}
          bars={[
            { label: m.asked, value: figures.askedCents },
            { label: m.granted, value: figures.grantedCents },
            { label: m.recovered, value: figures.recoveredCents },
            { label: m.paid, value: figures.paidCents },
          ]}
        />
      </Section>
      <Section title={m.weeks}>
        <Weeks weeks={figures.weeks} />
      </Section>
      <Section title={m.statuses}>
        <DataTable
          caption={m.statuses}
          hideCaption
          rows={figures.statuses}
          rowKey={({ status }) => status}
          columns={[
            { id: "status", header: m.status, rowHeader: true, cell: ({ status }) => statusTitle(status) },
            { id: "count", header: m.requests, align: "right", cell: ({ count }) => number(count) },
          ]}
        />
      </Section>
      <Section title={m.delays}>
        <Delays delays={figures.delays} />
      </Section>
    </>
  );
}

/** What one picture holds legibly; the table beside has every week. */
const drawnWeeks = 8;

function Weeks({ weeks }: { weeks: Figures["weeks"] }) {
  const m = useMessages(campaignFiguresMessages);
  const { date, number } = useFormats();
  return (
    <>
      <BarChart
        title={m.submitted}
        labelHeader={m.week}
        valueHeader={m.submitted}
        format={(value) => number(value)}
        bars={weeks.slice(-drawnWeeks).map(({ monday, submitted }) => ({ label: date(monday).slice(0, 5), value: submitted }))}
        hasTable
      />
      <DataTable
        caption={m.weeks}
        hideCaption
        rows={weeks}
        rowKey={({ monday }) => monday}
        columns={[
          { id: "monday", header: m.week, rowHeader: true, cell: ({ monday }) => date(monday) },
          { id: "submitted", header: m.submitted, align: "right", cell: ({ submitted }) => number(submitted) },
          { id: "decided", header: m.decided, align: "right", cell: ({ decided }) => number(decided) },
          { id: "paid", header: m.paidRequests, align: "right", cell: ({ paid }) => number(paid) },
        ]}
      />
    </>
  );
}

function Delays({ delays }: { delays: Figures["delays"] }) {
  const m = useMessages(campaignFiguresMessages);
  const { number } = useFormats();
  if (delays.length === 0) return <p>{m.noDelay}</p>;
  return (
    <>
      <p>{m.delaysHelp}</p>
      <DataTable
        caption={m.delays}
        hideCaption
        rows={delays}
        rowKey={({ officeId, step }) => `${officeId} ${step}`}
        columns={[
          { id: "office", header: m.office, rowHeader: true, cell: ({ officeName }) => officeName },
          { id: "step", header: m.step, cell: ({ step }) => m.steps[step] },
          { id: "count", header: m.requests, align: "right", cell: ({ count }) => number(count) },
          { id: "median", header: m.median, align: "right", cell: ({ medianDays }) => number(medianDays, 1) },
          { id: "p90", header: m.p90, align: "right", cell: ({ p90Days }) => number(p90Days, 1) },
        ]}
      />
    </>
  );
}
