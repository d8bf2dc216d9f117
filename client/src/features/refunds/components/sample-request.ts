import type { FileFactsFragment, RefundDetailFragment, RefundLineRowFragment } from "../gql/graphql.ts";
import type { DraftLine, DraftRequest } from "./use-draft.ts";

/** Requests for tests: a draft of 2023 (verified rates) and the same request once sent. */
const gnr: RefundLineRowFragment["product"] & DraftRequest["campaign"]["products"][number]["product"] = {
  __typename: "Product",
  code: "GNR",
  name: "Gazole non routier (GNR)",
  rateUnit: "HL",
  acceptedUnits: ["L", "HL"],
};

export const campaign: DraftRequest["campaign"] = {
  __typename: "Campaign",
  id: "019a0000-0000-7000-8000-000000000001",
  formKind: "ANNUAL_REFUND",
  period: "2023",
  deliveryFrom: "2023-01-01",
  deliveryTo: "2023-12-31",
  opensOn: "2024-01-01",
  isOpen: true,
  verified: true,
  ceiling: null,
  asksAdvance: false,
  asksNotInDifficulty: true,
  products: [
    {
      __typename: "CampaignProduct",
      deadline: "2099-12-31",
      isOpen: true,
      product: gnr,
      tariffs: [
        {
          __typename: "Tariff",
          id: "t1",
          validFrom: "2023-01-01",
          validTo: "2023-12-31",
          withAttestation: false,
          rate: "14.96",
          verified: true,
        },
      ],
    },
  ],
};

export const file: FileFactsFragment = {
  __typename: "Document",
  id: "019a0000-0000-7000-8000-0000000000d1",
  kind: "INVOICE",
  fileName: "facture.pdf",
  mediaType: "application/pdf",
  byteSize: 1_000,
  scanStatus: "CLEAN",
};

export const line: DraftLine = {
  __typename: "RefundLine",
  id: "019a0000-0000-7000-8000-0000000000a1",
  position: 1,
  invoiceNumber: "F-001",
  supplier: "Énergies de l'Ouest",
  deliveryDate: "2023-03-12",
  quantity: "9000",
  unit: "L",
  withAttestation: false,
  rate: "14.96",
  rateVerified: true,
  amountCents: 134_640,
  product: gnr,
  document: file,
  version: 1,
  savedAt: "2026-11-20T08:00:00Z",
  savedBy: { __typename: "Person", id: "user-1", displayName: "Claire Martin" },
  problems: [],
};

const account = {
  __typename: "BankAccount",
  id: "019a0000-0000-7000-8000-0000000000b1",
  label: "Compte courant",
  holder: "EARL des Tilleuls",
  maskedIban: "FR** **** **** 0189",
  usableFrom: "2020-01-01T00:00:00Z",
  archivedAt: null,
} as const;

const structure = {
  __typename: "Structure",
  id: "019a0000-0000-7000-8000-0000000000c1",
  name: "EARL des Tilleuls",
  siret: "73282932000074",
} as const;

export const emptyDraft: DraftRequest = {
  __typename: "RefundRequest",
  id: "019a0000-0000-7000-8000-000000000011",
  number: "TIC-2026-000001",
  status: "DRAFT",
  isAccountAwaited: false,
  formKind: "ANNUAL_REFUND",
  version: 1,
  headerVersion: 1,
  totalCents: 0,
  linesCents: 0,
  lineCount: 0,
  incompleteLineCount: 0,
  updatedAt: "2026-11-20T08:00:00Z",
  submittedAt: null,
  pacage: null,
  swornAccuracy: false,
  swornNotInDifficulty: false,
  advanceCents: null,
  beneficiaryCategory: null,
  bankAccount: null,
  attachments: [],
  totalsByProduct: [],
  lines: {
    __typename: "RefundLineConnection",
    edges: [],
    totalCount: 0,
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  },
  allowedActions: ["UPDATE", "DELETE", "SUBMIT"],
  complements: null,
  suggestedLines: [],
  submissionWarnings: [],
  submissionProblems: [
    { __typename: "Problem", code: "BANK_ACCOUNT_MISSING", path: ["bankAccountId"], message: "Aucun compte bancaire n'est choisi." },
    { __typename: "Problem", code: "LINES_MISSING", path: ["lines"], message: "La demande ne contient aucune ligne." },
  ],
  campaign,
  structure: { ...structure, allowedActions: ["ADD_BANK_ACCOUNT"], bankAccounts: [account] },
};

/** The draft with one invoice and nothing missing. */
export const readyDraft: DraftRequest = {
  ...emptyDraft,
  version: 5,
  totalCents: 134_640,
  linesCents: 134_640,
  lineCount: 1,
  swornAccuracy: true,
  swornNotInDifficulty: true,
  bankAccount: account,
  lines: { ...emptyDraft.lines, edges: [{ __typename: "RefundLineEdge", node: line }], totalCount: 1 },
  submissionProblems: [],
};

/** The same request in the hands of the office. */
export const sentRequest: RefundDetailFragment = {
  hasDecisionLetter: false,
  ...readyDraft,
  status: "AVAILABLE",
  submittedAt: "2026-11-21T08:00:00Z",
  createdAt: "2026-11-20T08:00:00Z",
  complementaryRequests: [],
  grantedCents: null,
  pieceRequests: [],
  unreadMessageCount: 0,
  reducedLines: { __typename: "RefundLineConnection", edges: [], totalCount: 0 },
  decisionReason: null,
  createdBy: { __typename: "Person", id: "user-1", displayName: "Claire Martin" },
  office: { __typename: "Office", id: "office-1", name: "DDFiP 35", email: null },
  instructor: null,
  payments: [],
  events: [
    {
      __typename: "RefundEvent",
      id: "event-1",
      status: "SUBMITTED",
      at: "2026-11-21T08:00:00Z",
      actor: "Claire Martin",
      title: "Demande déposée",
      explanation: "La demande est enregistrée.",
      nextStep: "Conservez le PDF.",
      reason: null,
    },
  ],
  allowedActions: ["TAKE", "DOWNLOAD_PDF"],
  structure: { ...structure, allowedActions: [] },
};

/** A refusal of the server. */
export function problem(code: string, path: string[], message: string) {
  return { __typename: "Problem", code, path, message } as const;
}
