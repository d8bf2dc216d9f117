import { describe, expect, it } from "vitest";
import { readBankReport } from "./read-bank-report.ts";

const read = (text: string) => readBankReport(Buffer.from(text));
const movements = (text: string) => {
  const report = read(text);
  return report.allowed ? report.value.movements : report.code;
};

const camt053 = (entries: string, version = "camt.053.001.08") =>
  `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}"><BkToCstmrStmt><GrpHdr/><Stmt>${entries}</Stmt></BkToCstmrStmt></Document>`;

const debit = `<Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-24</Dt></BookgDt>
  <NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>
    <TxDtls><Refs><EndToEndId>TIC-1</EndToEndId></Refs><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>
    <TxDtls><Refs><EndToEndId>TIC-2</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="EUR">20.00</Amt></TxAmt></AmtDtls></TxDtls>
  </NtryDtls></Ntry>`;
const returned = `<Ntry><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><DtTm>2026-11-26T08:00:00+01:00</DtTm></BookgDt>
  <NtryDtls><TxDtls><Refs><EndToEndId>TIC-1</EndToEndId></Refs><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>`;
const income = `<Ntry><Amt Ccy="EUR">99.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><NtryDtls><TxDtls><Refs><EndToEndId>TIC-2</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`;

describe("a statement of the bank", () => {
  it("gives the transfers booked together one by one, their day, the returns with their reason, and nobody else's money", () => {
    expect(movements(camt053(debit + returned + income))).toEqual([
      { endToEndId: "TIC-1", amountCents: 1_000, kind: "EXECUTED", bookedOn: "2026-11-24", reasonCode: null },
      { endToEndId: "TIC-2", amountCents: 2_000, kind: "EXECUTED", bookedOn: "2026-11-24", reasonCode: null },
      { endToEndId: "TIC-1", amountCents: 1_000, kind: "RETURNED", bookedOn: "2026-11-26", reasonCode: "AC04" },
    ]);
  });

  it.each(["camt.053.001.02", "camt.053.001.06", "camt.053.001.12"])("is read in version %s", (version) => {
    expect(movements(camt053(debit, version))).toHaveLength(2);
  });

  it("is read with prefixes, and as a notification (camt.054)", () => {
    const prefixed = camt053(debit, "camt.054.001.08")
      .replaceAll("Stmt", "Ntfctn")
      .replace(/<(\/?)(?=[A-Z])/g, "<$1b:")
      .replace("xmlns=", "xmlns:b=");
    expect(movements(prefixed)).toHaveLength(2);
  });

  it.each([
    ["a credit that reverses a debit: our transfer came back", "CRDT", "<RvslInd>true</RvslInd>", "RETURNED"],
    ["the same, its boolean written 1", "CRDT", "<RvslInd>1</RvslInd>", "RETURNED"],
    ["a credit that reverses nothing: somebody else's money", "CRDT", "<RvslInd>false</RvslInd>", undefined],
    ["a debit that reverses a credit: to be looked at", "DBIT", "<RvslInd>true</RvslInd>", "PENDING"],
    ["a debit that reverses nothing: our transfer", "DBIT", "<RvslInd>false</RvslInd>", "EXECUTED"],
  ])("reads the sign of a reversal: %s", (_, direction, reversal, kind) => {
    const entry = `<Ntry><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>${direction}</CdtDbtInd>${reversal}<Sts><Cd>BOOK</Cd></Sts>
      <NtryDtls><TxDtls><Refs><EndToEndId>TIC-1</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`;
    expect(movements(camt053(entry))).toMatchObject(kind ? [{ endToEndId: "TIC-1", kind }] : []);
  });

  it("does not take a debit with the reason of a return for a transfer made", () => {
    expect(movements(camt053(returned.replace("CRDT", "DBIT")))).toMatchObject([{ kind: "PENDING", reasonCode: "AC04" }]);
  });

  it("keeps a transfer the bank has not booked yet as pending, and one without a reference as nobody's", () => {
    const pending = debit.replace("<Cd>BOOK</Cd>", "<Cd>PDNG</Cd>");
    expect(movements(camt053(pending))).toMatchObject([{ kind: "PENDING" }, { kind: "PENDING" }]);
    const bare = `<Ntry><Amt Ccy="EUR">5.5</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts></Ntry>`;
    expect(movements(camt053(bare))).toEqual([{ endToEndId: null, amountCents: 550, kind: "EXECUTED", bookedOn: null, reasonCode: null }]);
  });

  it.each([
    ["in another currency", `<Amt Ccy="USD">10.00</Amt>`],
    ["with a fraction of a cent", `<Amt Ccy="EUR">10.001</Amt>`],
    ["without an amount", ``],
    ["with a negative amount", `<Amt Ccy="EUR">-10.00</Amt>`],
  ])("gives no amount to a transfer %s: it will match nothing", (_, amount) => {
    const entry = `<Ntry>${amount}<CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts></Ntry>`;
    expect(movements(camt053(entry))).toMatchObject([{ amountCents: null }]);
  });

  it.each([
    ["an invoice", `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>`],
    ["a document with entities", `<!DOCTYPE D [<!ENTITY x SYSTEM "file:///etc/passwd">]>${camt053(debit)}`],
    ["a web page", "<html><body>Session expirée<br></body></html>"],
    ["a text", "bonjour"],
    ["nothing", ""],
    ["a PDF", "%PDF-1.7 …"],
  ])("is refused when it is %s", (_, text) => {
    expect(movements(text)).toBe("BANK_FILE_UNREADABLE");
  });
});

describe("a status report of the bank", () => {
  const report = (content: string, version = "pain.002.001.10") =>
    `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:${version}"><CstmrPmtStsRpt><GrpHdr><MsgId>B-1</MsgId><CreDtTm>2026-11-24T09:30:00+01:00</CreDtTm></GrpHdr>${content}</CstmrPmtStsRpt></Document>`;
  const group = (status = "") =>
    `<OrgnlGrpInfAndSts><OrgnlMsgId>PAI-2026-000001</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${status}</OrgnlGrpInfAndSts>`;
  const why = (code: string) => `<StsRsnInf><Orgtr><Nm>Banque</Nm></Orgtr><Rsn><Cd>${code}</Cd></Rsn></StsRsnInf>`;
  const transfer = (reference: string, status: string, more = "") =>
    `<TxInfAndSts><OrgnlEndToEndId>${reference}</OrgnlEndToEndId><TxSts>${status}</TxSts>${more}</TxInfAndSts>`;
  const euros = `<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">269.40</InstdAmt></Amt></OrgnlTxRef>`;
  const block = (content: string) => `<OrgnlPmtInfAndSts><OrgnlPmtInfId>PAI-2026-000001-1</OrgnlPmtInfId>${content}</OrgnlPmtInfAndSts>`;
  const readOne = (content: string, version?: string) => {
    const answer = read(report(content, version));
    return answer.allowed ? answer.value : answer.code;
  };

  it.each(["pain.002.001.03", "pain.002.001.10", "pain.002.001.14"])(
    "gives the transfers refused with their reason, in version %s",
    (version) => {
      const transfers = [
        transfer("TIC-1", "RJCT", `<StsRsnInf><AddtlInf>see below</AddtlInf></StsRsnInf>${why("AC04")}${euros}`),
        transfer("TIC-2", "RJCT", why("BE01")),
        transfer("TIC-3", "RJCT"),
        transfer("TIC-4", "RJCT", `<StsRsnInf><Rsn><Prtry>X12</Prtry></Rsn></StsRsnInf>`),
      ];
      const day = { bookedOn: "2026-11-24", kind: "RETURNED" } as const;
      const unsaid = { amountCents: null, isAmountUnsaid: true } as const;
      expect(readOne(group("<GrpSts>PART</GrpSts>") + block(transfers.join("")), version)).toEqual({
        format: "PAIN",
        refusedFiles: [],
        movements: [
          { endToEndId: "TIC-1", amountCents: 26_940, reasonCode: "AC04", ...day },
          { endToEndId: "TIC-2", reasonCode: "BE01", ...day, ...unsaid },
          { endToEndId: "TIC-3", reasonCode: "MS03", ...day, ...unsaid },
          { endToEndId: "TIC-4", reasonCode: "X12", ...day, ...unsaid },
        ],
      });
    },
  );

  it.each(["ACCP", "ACTC", "ACSP", "ACSC", "ACCC", "PDNG", "RCVD", "…"])("does not take %s for paid", (status) => {
    expect(readOne(group() + block(transfer("TIC-1", status, why("AC04"))))).toMatchObject({
      movements: [{ kind: "PENDING", reasonCode: null }],
    });
  });

  it.each([
    ["by its group", group(`<GrpSts>RJCT</GrpSts>${why("FF01")}`)],
    ["by its only block", group("<GrpSts>PART</GrpSts>") + block(`<PmtInfSts>RJCT</PmtInfSts>${why("FF01")}`)],
  ])("names the file it refuses whole, %s", (_, content) => {
    const file = { messageId: "PAI-2026-000001", kind: "RETURNED", reasonCode: "FF01", bookedOn: "2026-11-24" };
    expect(readOne(content)).toEqual({ format: "PAIN", movements: [], refusedFiles: [file] });
  });

  it.each(["AM05", "DUPL", "DU01", "DU04"])("leaves a double (%s) to be looked at: the first one may well be paid", (code) => {
    expect(readOne(group(`<GrpSts>RJCT</GrpSts>${why(code)}`) + block(transfer("TIC-1", "RJCT", why(code))))).toMatchObject({
      refusedFiles: [{ kind: "PENDING", reasonCode: code }],
      movements: [{ kind: "PENDING", reasonCode: code }],
    });
  });

  it.each([
    ["cut in the middle", report(group()).slice(0, -30), "BANK_FILE_UNREADABLE"],
    ["without its message", report("").replaceAll("CstmrPmtStsRpt", "Other"), "BANK_FILE_OTHER_MESSAGE"],
    ["our own order", report("", "pain.001.001.09"), "BANK_FILE_OTHER_MESSAGE"],
    ["with a document type", `<!DOCTYPE D>${report(group())}`, "BANK_FILE_UNREADABLE"],
  ])("is refused when it is %s, and says what it is", (_, text, code) => {
    const answer = read(text);
    expect(answer).toMatchObject({ allowed: false, code });
    if (code === "BANK_FILE_OTHER_MESSAGE")
      expect(answer).toMatchObject({ params: { message: expect.stringMatching(/^pain\.00[12]\.001\.\d\d$/) } });
  });
});

describe("a CSV of the bank", () => {
  it("may quote anything, a line break in a cell included", () => {
    const csv = `"Référence";"Montant";"Date";"Statut";"Motif"\n"TIC-""1""";"12,30";"24/11/2026";"Rejeté";"AC01\ncompte clos"\n\n`;
    expect(movements(csv)).toEqual([
      { endToEndId: 'TIC-"1"', amountCents: 1_230, kind: "RETURNED", bookedOn: "2026-11-24", reasonCode: "AC01\ncompte clos" },
    ]);
  });

  it("is read whatever the order of its columns, with French amounts and dates", () => {
    const csv = `Date;Référence;Montant;Statut;Motif\r\n24/11/2026;TIC-1;"1 346,40 €";Payé;\r\n2026-11-26;TIC-2;-20,5;Rejeté;AC01\r\n`;
    expect(movements(csv)).toEqual([
      { endToEndId: "TIC-1", amountCents: 134_640, kind: "EXECUTED", bookedOn: "2026-11-24", reasonCode: null },
      { endToEndId: "TIC-2", amountCents: 2_050, kind: "RETURNED", bookedOn: "2026-11-26", reasonCode: "AC01" },
    ]);
  });

  it("is read in the older encoding of spreadsheets, with commas and quoted cells", () => {
    const csv = Buffer.from(`reference,montant,date,statut\n"TIC,1",10.00,2026-11-24,exécuté\n`, "latin1");
    expect(readBankReport(csv)).toMatchObject({ value: { movements: [{ endToEndId: "TIC,1", kind: "EXECUTED", amountCents: 1_000 }] } });
  });

  it("says which columns are missing", () => {
    expect(read("reference;montant\nTIC-1;10")).toMatchObject({ code: "BANK_FILE_COLUMNS", params: { columns: "date, statut" } });
  });

  it("leaves what it does not understand to be looked at", () => {
    expect(movements("reference;montant;date;statut\n;dix;hier;peut-être\n")).toEqual([
      { endToEndId: null, amountCents: null, kind: "PENDING", bookedOn: null, reasonCode: null },
    ]);
  });
});
