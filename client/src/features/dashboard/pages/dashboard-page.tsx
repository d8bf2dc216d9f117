import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useFormats } from "../../../i18n/formats.ts";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useSession } from "../../../lib/session.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { BarChart } from "../../../ui/bar-chart.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { Checklist } from "../components/checklist.tsx";
import { Drafts } from "../components/drafts.tsx";
import { OwnStructures } from "../components/own-structures.tsx";
import { Waiting } from "../components/waiting.tsx";
import { DashboardDocument } from "../gql/graphql.ts";
import { dashboardMessages } from "../messages.ts";

export const preload = () => preloadQuery(DashboardDocument, {});

/** Where everybody arrives after signing in: what waits, where to go on, what was asked so far. */
export function DashboardPage() {
  const m = useMessages(dashboardMessages);
  const { euros } = useFormats();
  const { viewer } = useSession();
  const { dashboard, structures, drafts } = usePageQuery(DashboardDocument, {});
  return (
    <Page title={m.title} lead={viewer?.user ? m.hello(viewer.user.firstName) : null}>
      <Checklist items={dashboard.checklist} />
      <Waiting counts={dashboard} />
      <Drafts drafts={drafts} />
      <OwnStructures structures={structures} />
      {dashboard.yearTotals.length > 0 && (
        <Section title={m.totals.title}>
          <BarChart
            title={m.totals.title}
            bars={dashboard.yearTotals.map(({ year, amountCents }) => ({ label: year, value: amountCents }))}
            format={euros}
            labelHeader={m.totals.year}
            valueHeader={m.totals.amount}
          />
        </Section>
      )}
    </Page>
  );
}
