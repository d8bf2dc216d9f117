import type { MigrationInterface, QueryRunner } from "typeorm";
import { decisionMotives } from "./reference-data/decision-motives.ts";
import { instructionReasons } from "./reference-data/instruction-reasons.ts";
import { reasons, type ReasonPurpose } from "./reference-data/one-list-of-reasons.ts";

/**
 * The motives of decisions and the reasons of pieces and lines were two lists that said the same things: one list says where each is
 * offered. What was chosen keeps its meaning: every former code becomes the one that says the same there.
 */
export class OneListOfReasons1700000000048 implements MigrationInterface {
  name = "OneListOfReasons1700000000048";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${dropKeys}
      alter table instruction_reason rename to former_reason;
      alter table former_reason rename constraint instruction_reason_pkey to former_reason_pkey;
      create table instruction_reason (
        code text primary key,
        position int not null unique,
        name_fr text not null,
        name_en text not null,
        purposes text[] not null check (purposes <@ array['PIECE', 'LINE', 'DECISION'] and purposes <> '{}') -- where it is offered
      )`);
    for (const [index, { code, fr, en, was }] of reasons.entries()) {
      await runner.query(`insert into instruction_reason (code, position, name_fr, name_en, purposes) values ($1, $2, $3, $4, $5)`, [
        code,
        index + 1,
        fr,
        en,
        Object.keys(was),
      ]);
    }
    await renameChosen(runner, (former, today) => [former, today]);
    await runner.query(`drop table former_reason, decision_motive; ${keysTo("instruction_reason", "instruction_reason")}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${dropKeys}
      drop table instruction_reason;
      create table decision_motive (code text primary key, position int not null unique, name_fr text not null, name_en text not null);
      create table instruction_reason (
        code text primary key,
        purpose text not null check (purpose in ('PIECE', 'LINE')),
        name_fr text not null,
        name_en text not null,
        position int not null,
        unique (purpose, position)
      )`);
    for (const [index, { code, fr, en }] of decisionMotives.entries()) {
      await runner.query(`insert into decision_motive values ($1, $2, $3, $4)`, [code, index + 1, fr, en]);
    }
    for (const [index, { code, purpose, fr, en }] of instructionReasons.entries()) {
      await runner.query(`insert into instruction_reason values ($1, $2, $3, $4, $5)`, [code, purpose, fr, en, index + 1]);
    }
    await renameChosen(runner, (former, today) => [today, former]);
    await runner.query(keysTo("instruction_reason", "decision_motive"));
  }
}

/** Where a chosen reason is kept. */
const chosen: readonly (readonly [table: string, column: string, purpose: ReasonPurpose])[] = [
  ["piece_item", "reason_code", "PIECE"],
  ["refund_line", "verdict_reason", "LINE"],
  ["refund_decision", "motive_code", "DECISION"],
  ["refund_event", "motive_code", "DECISION"],
  ["refund_request", "decision_motive", "DECISION"],
  ["bulk_decision", "motive_code", "DECISION"],
];

const dropKeys = chosen.map(([table, column]) => `alter table ${table} drop constraint ${table}_${column}_fkey;`).join("\n");

const keysTo = (reasonTable: string, motiveTable: string): string =>
  chosen
    .map(([table, column, purpose]) => {
      const target = purpose === "DECISION" ? motiveTable : reasonTable;
      return `alter table ${table} add foreign key (${column}) references ${target} (code);`;
    })
    .join("\n");

type Direction = (former: string, today: string) => readonly [from: string, to: string];

async function renameChosen(runner: QueryRunner, direction: Direction): Promise<void> {
  for (const [table, column, purpose] of chosen) {
    const pairs = reasons.flatMap(({ code, was }) => (was[purpose] === undefined ? [] : [direction(was[purpose], code)]));
    await runner.query(
      `update ${table} t set ${column} = n.today from unnest($1::text[], $2::text[]) as n (former, today)
       where t.${column} = n.former and n.former <> n.today`,
      [pairs.map(([from]) => from), pairs.map(([, to]) => to)],
    );
  }
}
