import type { CampaignFiguresQuery } from "../gql/graphql.ts";

type Figures = CampaignFiguresQuery["campaignFigures"];

interface Words {
  readonly statuses: string;
  readonly status: string;
  readonly requests: string;
  readonly week: string;
  readonly submitted: string;
  readonly decided: string;
  readonly paidRequests: string;
  readonly office: string;
  readonly step: string;
  readonly steps: Readonly<Record<Figures["delays"][number]["step"], string>>;
  readonly median: string;
  readonly p90: string;
  readonly asked: string;
  readonly granted: string;
  readonly recovered: string;
  readonly paid: string;
}

/** The tables of the page one under the other, for a spreadsheet: decimal commas, as French ones expect. */
export function figuresRows(
  figures: Figures,
  m: Words,
  statusTitle: (status: Figures["statuses"][number]["status"]) => string,
): readonly (readonly string[])[] {
  const euros = (cents: number) => comma((cents / 100).toFixed(2));
  return [
    [m.asked, m.granted, m.recovered, m.paid],
    [figures.askedCents, figures.grantedCents, figures.recoveredCents, figures.paidCents].map(euros),
    [],
    [m.status, m.requests],
    ...figures.statuses.map(({ status, count }) => [statusTitle(status), String(count)]),
    [],
    [m.week, m.submitted, m.decided, m.paidRequests],
    ...figures.weeks.map(({ monday, submitted, decided, paid }) => [monday, ...[submitted, decided, paid].map(String)]),
    [],
    [m.office, m.step, m.requests, m.median, m.p90],
    ...figures.delays.map((one) => [one.officeName, m.steps[one.step], String(one.count), comma(one.medianDays), comma(one.p90Days)]),
  ];
}

const comma = (decimal: string) => decimal.replace(".", ",");
