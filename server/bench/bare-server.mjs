// The yardstick: the least program that serves the same data. No schema, no session, no rights beyond a join, no limits: node:http and pg alone.
import http from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const userId = process.env.BENCH_USER;
const query = async (name, text) => (await pool.query({ name, text, values: [userId] })).rows;

const mine = "select structure_id from membership where user_id = $1 and ended_at is null";
const managed = `${mine} and role in ('PRINCIPAL_MANAGER', 'DEPUTY_MANAGER')`;
const subscribed = "select structure_id from space_subscription where user_id = $1 and ended_at is null";
const notDraft = "r.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN')";

async function dashboard() {
  const [[counts], years, structures, drafts] = await Promise.all([
    query(
      "counts",
      `select (select count(*)::int from approval where status = 'PENDING' and decider_structure_id in (${managed})) as "pendingApprovalCount",
        (select count(*)::int from membership where user_id = $1 and ended_at is null) as "structureCount",
        (select count(*)::int from refund_request where status = 'DRAFT' and structure_id in (${subscribed})) as "draftCount",
        (select count(*)::int from refund_request where status = 'SUBMITTED' and structure_id in (${subscribed})) as "openRequestCount"`,
    ),
    query(
      "years",
      `select to_char(c.delivery_from, 'YYYY') as year, sum(r.total_cents)::bigint as "amountCents", count(*)::int as "requestCount"
       from refund_request r join campaign c on c.id = r.campaign_id
       where r.structure_id in (${subscribed}) and ${notDraft} group by 1 order by 1 desc limit 5`,
    ),
    query(
      "structures",
      `select s.id, s.name, s.siret, s.town, m.role as "myRole" from structure s join membership m on m.structure_id = s.id
       where m.user_id = $1 and m.ended_at is null order by lower(s.name), s.id limit 6`,
    ),
    query(
      "drafts",
      `select r.id, r.number, r.total_cents as "totalCents", (select count(*)::int from refund_line l where l.request_id = r.id) as "lineCount",
         r.updated_at as "updatedAt", s.id as "structureId", s.name, c.id as "campaignId", c.form_kind as "formKind", c.period
       from refund_request r join structure s on s.id = r.structure_id join campaign c on c.id = r.campaign_id
       where r.status = 'DRAFT' and r.structure_id in (${subscribed}) order by r.updated_at desc, r.id desc limit 6`,
    ),
  ]);
  return { ...counts, yearTotals: years, structures: structures.slice(0, 5), drafts: drafts.slice(0, 5) };
}

const approvals = async () => ({
  approvals: await query(
    "approvals",
    `select p.id, p.kind, p.status, p.created_at as "createdAt", u.id as "requesterId", u.first_name, u.last_name, u.login_email,
       s.id as "structureId", s.siret, s.name
     from approval p join app_user u on u.id = p.requester_id join structure s on s.id = p.structure_id
     where p.status = 'PENDING' and p.decider_structure_id in (${managed}) order by p.created_at desc, p.id desc limit 21`,
  ),
});

const routes = { "/dashboard": dashboard, "/approvals": approvals };
const server = http.createServer((request, response) => {
  const route = routes[request.url ?? ""];
  if (route === undefined) return response.writeHead(404).end();
  route().then(
    (data) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data })),
    (error) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(process.env.PORT), "127.0.0.1");
