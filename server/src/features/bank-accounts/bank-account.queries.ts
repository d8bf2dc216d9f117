import { opens } from "@portail-tic/shared/access/capability-table";
import { formatIban, maskedIban } from "@portail-tic/shared/kernel/iban";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { Reader } from "../../platform/database/reader.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { capabilitiesLoader, loadCapabilities } from "../access/index.ts";
import type { BankAccount } from "./bank-account.type.ts";
import { openIban } from "./sealed-iban.ts";

type BankAccountRow = Omit<BankAccount, "maskedIban" | "iban"> & { ibanCountry: string; ibanLast4: string };

const columns = `b.id, b.structure_id as "structureId", b.label, b.holder, b.iban_country as "ibanCountry", b.iban_last4 as "ibanLast4", b.bic,
  b.rib_document_id as "ribDocumentId", b.usable_from as "usableFrom", b.created_at as "createdAt", b.archived_at as "archivedAt"`;

function masked({ ibanCountry, ibanLast4, ...row }: BankAccountRow): BankAccount {
  return { ...row, maskedIban: maskedIban(ibanCountry, ibanLast4), iban: null };
}

async function select(reader: Reader, condition: string, param: unknown): Promise<BankAccount[]> {
  const rows = await reader.query<BankAccountRow>(
    `select ${columns} from bank_account b where ${condition} order by b.created_at desc, b.id desc`,
    [param],
  );
  return rows.map(masked);
}

/** Bank accounts by id, masked, without asking who looks: for objects whose own query already did. */
export const bankAccountLoader = defineLoader<string, BankAccount>(async (ctx, ids) => {
  const byId = new Map((await select(ctx.db, `b.id = any ($1::uuid[])`, ids)).map((account) => [account.id, account]));
  return ids.map((id) => byId.get(id) ?? null);
});

const ofStructureLoader = defineLoader<string, BankAccount[]>(async (ctx, structureIds) => {
  const found = Map.groupBy(await select(ctx.db, `b.structure_id = any ($1::uuid[])`, structureIds), (account) => account.structureId);
  return structureIds.map((id) => found.get(id) ?? []);
});

/** The accounts of a structure, masked, the newest first; none for whoever may not see them. One statement per batch. */
export async function loadBankAccounts(ctx: RequestContext, structureId: string): Promise<BankAccount[]> {
  const held = await capabilitiesLoader(ctx).load(structureId);
  if (!held || !opens(held, "readBankAccounts")) return [];
  return (await ofStructureLoader(ctx).load(structureId)) ?? [];
}

/** One account on its own page: with its whole IBAN for those who may write. NOT_FOUND for a stranger. */
export async function getBankAccount(ctx: RequestContext, id: string): Promise<BankAccount> {
  const account = isUuid(id) ? await bankAccountLoader(ctx).load(id) : null;
  if (!account) return notFound();
  const held = await loadCapabilities(ctx, account.structureId);
  if (!opens(held, "readBankAccounts")) return notFound();
  return opens(held, "addBankAccount") ? { ...account, iban: await wholeIban(ctx, account) } : account;
}

async function wholeIban(ctx: RequestContext, { id, structureId }: BankAccount): Promise<string | null> {
  const [row] = await ctx.db.query<{ sealed: Buffer }>(`select sealed_iban as sealed from bank_account where id = $1`, [id]);
  return row ? formatIban(openIban(ctx.services.secrets, row.sealed, structureId)) : null;
}
