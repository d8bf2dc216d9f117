import pg from "pg";
import { it } from "vitest";
import { testServer } from "../testing/test-server.ts";
import { addInstructor } from "../testing/refund-scenario.ts";
it("perf", { timeout: 900_000 }, async () => {
  const server = await testServer({ now: new Date("2026-11-22T09:00:00Z") });
  const a = await addInstructor(server, "35");
  const c = new pg.Client({ connectionString: server.ownerUrl }); await c.connect();
  await c.query("set session_replication_role = replica; set synchronous_commit = off; set statement_timeout=0");
  const t0 = Date.now();
  await c.query(`insert into structure (id, siret, siren, name, town, status, directory_status, created_by, created_at, updated_at)
    select md5('s'||i)::uuid, lpad(i::text,9,'0')||'00011', lpad(i::text,9,'0'), 'GAEC du banc '||i, 'Rennes','ACTIVE','CONFIRMED', $1, now(), now() from generate_series(1,1000000) i`, [a.user.id]);
  await c.query(`insert into refund_request (id, number, structure_id, campaign_id, form_kind, status, office_id, instructor_id, bank_account_id, total_cents, snapshot, flags, proposed_by, created_by, created_at, updated_at, submitted_by, submitted_at)
    select md5('r'||i)::uuid, 'TIC-2026-'||lpad(i::text,7,'0'), md5('s'||i)::uuid, (select id from campaign where period='2025'), 'ANNUAL_REFUND', st, case when i%10=0 then $2::uuid else (select id from office offset (i%100) limit 1) end,
      case when st='AVAILABLE' then null when i%3=0 then $1::uuid else md5('u'||(i%7))::uuid end, md5('b'||i)::uuid, (i*7919)%3000000, '{}', case when i%20=0 then '{NEW_IBAN}'::text[] else '{}' end,
      case when st='IN_REVIEW' and i%50=0 then md5('u1')::uuid end, $1::uuid, now(), now(), $1::uuid, timestamptz '2026-11-22' - (i%200)*interval '1 day' - i*interval '1 second'
    from (select i, case when i%100<5 then 'AVAILABLE' when i%100<8 then 'IN_REVIEW' when i%100<12 then 'APPROVED' when i%100 < 16 then 'REJECTED' else 'PAID' end st from (select (i*31)%1000000+1 as i from generate_series(1,1000000) i) x) y`, [a.user.id, a.officeId]);
  await c.query(`insert into refund_line (id, request_id, position, product_code, invoice_number, supplier, delivery_date, quantity, unit, tariff_id, rate, amount_cents, structure_id, form_kind, invoice_key, saved_by, saved_at)
    select md5('l'||i)::uuid, md5('r'||i)::uuid, 1, case when i%50=0 then 'GPL' else 'GNR' end, 'F'||i, 'X', '2025-03-31', 1, 'L', md5('t')::uuid, 1, 1, md5('s'||i)::uuid, 'ANNUAL_REFUND', 'x/'||i, $1, now() from generate_series(1,1000000) i`, [a.user.id]);
  await c.query("vacuum analyze");
  console.log("filled in", Date.now() - t0);
  console.log((await c.query(`select count(*) total, count(*) filter (where status in ('AVAILABLE','IN_REVIEW')) open from refund_request where office_id=$1`, [a.officeId])).rows);
  const page = `edges { node { id number status totalCents flags allowedActions instructor { id } structure { name siret } campaign { period } lineCount } } pageInfo { endCursor }`;
  const camp = (await c.query(`select id from campaign where period='2025'`)).rows[0].id;
  const variants: Record<string, string> = {
    "default": `first: 20`, "amount desc": `first: 20, orderBy: AMOUNT_DESC`, "newest": `first: 20, orderBy: SUBMITTED_DESC`,
    mine: `first: 20, filter: { hand: MINE }`, nobody: `first: 20, filter: { hand: NOBODY }`, "to confirm": `first: 20, filter: { isProposed: true }`,
    flag: `first: 20, filter: { flags: [NEW_IBAN] }`, campaign: `first: 20, filter: { campaignId: "${camp}" }`, product: `first: 20, filter: { productCode: "GPL" }`,
    "no product": `first: 20, filter: { productCode: "FL" }`, amounts: `first: 20, filter: { minCents: 2990000 }`, late: `first: 20, filter: { waitingDays: 56 }`,
    "name": `first: 20, filter: { search: "banc 99999" }`, "no name": `first: 20, filter: { search: "zzzz" }`, "number": `first: 20, filter: { search: "TIC-2026-0999990" }`, siret: `first: 20, filter: { search: "00099999000011" }`,
    "paid history": `first: 20, filter: { statuses: [PAID] }`, "paid by amount": `first: 20, filter: { statuses: [PAID] }, orderBy: AMOUNT_DESC`, "paid search": `first: 20, filter: { statuses: [PAID], search: "banc 99999" }`, "paid no name": `first: 20, filter: { statuses: [PAID], search: "zzzz" }`, "paid product": `first: 20, filter: { statuses: [PAID], productCode: "FL" }`,
  };
  for (const [name, args] of Object.entries(variants)) {
    const times: number[] = []; let n = 0;
    for (let k = 0; k < 5; k++) { const s = performance.now(); const r = await server.graphql<any>(`{ instructionQueue(${args}) { ${page} } }`, {}, a.as); if (r.errors) console.log(JSON.stringify(r.errors)); n = r.data?.instructionQueue.edges.length; times.push(performance.now() - s); }
    console.log(name.padEnd(16), n, times.map((t) => t.toFixed(0)).join(" "), "ms");
  }
  for (let k = 0; k < 3; k++) { const s = performance.now(); const r = await server.graphql<any>(`{ instructionCounts { total mine nobody late toConfirm } }`, {}, a.as); console.log("counts", JSON.stringify(r.data), (performance.now() - s).toFixed(0)); }
  const open = `r.status in ('SUBMITTED','AVAILABLE','IN_REVIEW','SUSPENDED','COMPLETED','REROUTED')`;
  for (const sql of [`select id from refund_request r where r.office_id='${a.officeId}' and r.status<>'DRAFT' and ${open} order by submitted_at, id limit 21`,
     `select id from refund_request r where r.office_id='${a.officeId}' and r.status<>'DRAFT' and ${open} order by total_cents desc, id desc limit 21`,
     `select id from refund_request r where r.office_id='${a.officeId}' and r.status<>'DRAFT' and ${open} and r.instructor_id='${a.user.id}' order by submitted_at, id limit 21`,
     `select id from refund_request r where r.office_id='${a.officeId}' and r.status<>'DRAFT' and ${open} and r.proposed_by is not null order by submitted_at, id limit 21`,
     `select id from refund_request r where r.office_id='${a.officeId}' and r.status<>'DRAFT' and r.status = any('{PAID}') order by submitted_at, id limit 21`])
    console.log((await c.query(`explain (analyze, costs off, timing off) ${sql}`)).rows.map((r: any) => r["QUERY PLAN"]).filter((l: string) => /Scan|Sort|Execution/.test(l)).join(" | "));
  await c.end(); await server.stop();
});
