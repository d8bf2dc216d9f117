import "../refunds.css";

import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState, type ReactNode } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf } from "../../../ui/pager.tsx";
import { focusStepTitle, Stepper } from "../../../ui/stepper.tsx";
import { AmountsChanged } from "../components/amounts-changed.tsx";
import { later } from "../components/later.tsx";
import { linesBefore } from "../components/line-problems.ts";
import { useCampaignName } from "../components/refund-words.ts";
import type { LinesSearch } from "../components/lines-step.tsx";
import { useDraft, type DraftRequest } from "../components/use-draft.ts";
import { stepNames, stepOf, type StepName } from "../components/wizard-steps.ts";
import { draftMessages } from "../draft-messages.ts";
import { refundsMessages } from "../messages.ts";
import { RefundDraftPageDocument, type RefundDraftPageQuery } from "../gql/graphql.ts";

// The frame is on screen at once; each step follows, and what fields need with it.
// Knows the words of every status, which a first request never needs.
const RelatedRequests = later(() => import("../components/related-requests.tsx").then((file) => file.RelatedRequests));
const LinesStep = later(() => import("../components/lines-step.tsx").then((file) => file.LinesStep));
const HeaderStep = later(() => import("../components/header-step.tsx").then((file) => file.HeaderStep));
const PiecesStep = later(() => import("../components/pieces-step.tsx").then((file) => file.PiecesStep));
const RecapStep = later(() => import("../components/recap-step.tsx").then((file) => file.RecapStep));

/** Searching and narrowing the lines are of their step: elsewhere the request is whole. */
function variablesOf(id: string, { suite, q, manque }: LinesSearch) {
  const filter = q === undefined && manque === undefined ? null : { search: q ?? null, incomplete: manque === "oui" };
  return { id, after: cursorOf(suite), filter };
}

export const preload = ({ params, search }: { params: { id: string }; search: LinesSearch }) =>
  preloadQuery(RefundDraftPageDocument, variablesOf(params.id, search));

/** A draft in four steps; the address says which. */
export function EditRefundRequestPage() {
  const m = useMessages(draftMessages).wizard;
  const { id } = useParams({ from: "/authed/demandes-tic/$id/modifier" });
  const search = useSearch({ from: "/authed/demandes-tic/$id/modifier" });
  const data = usePageQuery(RefundDraftPageDocument, variablesOf(id, search));
  const request = data.refundRequest;
  const { moment } = useFormats();
  const nameOf = useCampaignName();
  if (!request.allowedActions.includes("UPDATE")) return <NotEditable request={request} />;
  return (
    <Page title={m.title(request.number)} lead={`${nameOf(request.campaign)}, ${request.structure.name}`}>
      <p>
        <span role="status">{m.saved(moment(request.updatedAt))}</span> {m.howSaved}
      </p>
      <Wizard key={id} data={data} search={search} />
    </Page>
  );
}

/** Sent already, or a reader without the right to change it. */
function NotEditable({ request }: { request: DraftRequest }) {
  const m = useMessages(draftMessages).wizard;
  return (
    <Page title={m.title(request.number)} narrow>
      <Alert severity="info" live>
        <p>{request.status === "DRAFT" ? m.notAllowed : m.notDraft}</p>
      </Alert>
      <ButtonLink to="/demandes-tic/$id" params={{ id: request.id }}>
        {m.see}
      </ButtonLink>
    </Page>
  );
}

function resumedStep({ submissionProblems }: DraftRequest): StepName {
  const [first] = submissionProblems;
  return first ? (stepOf(first.path) ?? "structure") : "recapitulatif";
}

function Wizard({ data, search }: { data: RefundDraftPageQuery; search: LinesSearch }) {
  const m = useMessages(draftMessages).wizard;
  const { refundRequest: request, beneficiaryCategories } = data;
  const { step, go } = useStep(request);
  const draft = useDraft(request);
  const offset = linesBefore(search.suite);
  return (
    <>
      <AmountsChanged request={request} draft={draft} />
      {request.complements && <RelatedRequests complements={request.complements} complementary={[]} />}
      {step !== "factures" && request.lineCount > 0 && <Estimate request={request} />}
      <Stepper current={stepNames.indexOf(step) + 1} steps={m.steps} />
      <Step isShown={step === "structure"}>
        <HeaderStep request={request} categories={beneficiaryCategories} draft={draft} onDone={() => go("factures")} />
      </Step>
      <Step isShown={step === "factures"}>
        <LinesStep request={request} draft={draft} search={search} onPrevious={() => go("structure")} onDone={() => go("pieces")} />
      </Step>
      <Step isShown={step === "pieces"}>
        <PiecesStep request={request} draft={draft} onPrevious={() => go("factures")} onDone={() => go("recapitulatif")} />
      </Step>
      <Step isShown={step === "recapitulatif"}>
        {/* Nothing is typed in it, and its table of lines need not be drawn twice. */}
        {step === "recapitulatif" && <RecapStep request={request} draft={draft} trail={search.suite} offset={offset} onGo={go} />}
      </Step>
    </>
  );
}

/** Every step stays mounted: what was typed and the chosen files are kept while one looks at another step. */
function Step({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  return <div hidden={!isShown}>{children}</div>;
}

/** What the request would bring so far, at every step. */
function Estimate({ request }: { request: DraftRequest }) {
  const m = useMessages(draftMessages).summary;
  const words = useMessages(refundsMessages);
  const { euros } = useFormats();
  return (
    <p>
      <strong>{m.total(words.lines(request.lineCount), euros(request.totalCents))}</strong> {m.estimated}
    </p>
  );
}

/** Without a step in the address, the first one where something is left to do: one goes on where one stopped. */
function useStep(request: DraftRequest): { step: StepName; go: (step: StepName) => void } {
  const [resumed] = useState(() => resumedStep(request));
  const { etape: step = resumed } = useSearch({ from: "/authed/demandes-tic/$id/modifier" });
  const navigate = useNavigate({ from: "/demandes-tic/$id/modifier" });
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) focusStepTitle();
    shown.current = step;
  }, [step]);
  return { step, go: (etape) => void navigate({ search: { etape } }) };
}
