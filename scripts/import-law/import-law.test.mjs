// Plants one violation of each kind in a small tree and runs the real linter with the real rules on it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { root, tool } from "../children.mjs";

const directory = mkdtempSync(path.join(os.tmpdir(), "portail-law-"));
after(() => rmSync(directory, { recursive: true, force: true }));
const plugin = path.join(root, "scripts/import-law/lint-plugin.mjs");
const rules = { "portail/imports": "error", "portail/hidden-inputs": "error", "portail/names": "error" };
writeFileSync(path.join(directory, ".oxlintrc.json"), JSON.stringify({ jsPlugins: [plugin], rules }));

function faultsOf(file, source) {
  const full = path.join(directory, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, source);
  const { stdout } = spawnSync(tool("oxlint"), ["--format=json", file], { cwd: directory, encoding: "utf8" });
  rmSync(full);
  return JSON.parse(stdout)
    .diagnostics.filter(({ code }) => code.startsWith("portail"))
    .map(({ message }) => message);
}

const inApprovals = "server/src/features/approvals/decide-approval.usecase.ts";
const planted = [
  ["a type import of a later feature", inApprovals, 'import type { A } from "../memberships/index.ts"; export type B = A;'],
  ["an inline type import of a later feature", inApprovals, 'export type B = import("../memberships/index.ts").A;'],
  ["a re-exported type of a later feature", inApprovals, 'export type { A } from "../memberships/index.ts";'],
  ["an import of a later feature", inApprovals, 'import { a } from "../memberships/index.ts"; a();'],
  ["a lazy import of a later feature", inApprovals, 'export const a = () => import("../memberships/index.ts");'],
  ["the inside of an earlier feature", inApprovals, 'import type { A } from "../structures/structure.entity.ts"; export type B = A;'],
  ["a feature that imports app", inApprovals, 'import { a } from "../../app/schema.ts"; a();'],
  ["platform that imports a feature", "server/src/platform/a.ts", 'import { a } from "../features/users/index.ts"; a();'],
  ["the server that imports the client", inApprovals, 'import { a } from "../../../../client/src/ui/button.tsx"; a();'],
  [
    "the client that imports the server",
    "client/src/lib/a.ts",
    'import type { A } from "../../../server/src/app/schema.ts"; export type B = A;',
  ],
  ["shared that imports the server", "shared/src/kernel/a.ts", 'import type { A } from "../../../server/src/app/a.ts"; export type B = A;'],
  [
    "a shared rule that imports a later feature",
    "shared/src/users/a.ts",
    'import type { A } from "@portail-tic/shared/refunds/a"; export type B = A;',
  ],
  ["ui that imports a feature", "client/src/ui/a.tsx", 'import { a } from "../features/users/index.ts"; a();'],
  ["ui that imports lib", "client/src/ui/a.tsx", 'import { a } from "../lib/session.ts"; a();'],
  [
    "a feature that loads the page of another",
    "client/src/features/refunds/a.ts",
    'export const a = () => import("../users/pages/a-page.tsx");',
  ],
  ["a feature that is not in the list", "server/src/features/novelties/a.ts", 'import { a } from "../users/index.ts"; a();'],
  ["code that imports test support", "server/src/platform/a.ts", 'import { a } from "../testing/test-server.ts"; a();'],
  ["an index without a list of names", "server/src/features/users/index.ts", 'export * from "./user.entity.ts";'],
  ["the machine's clock in a feature", inApprovals, "export const now = () => new Date();"],
  ["the machine's clock in a feature (2)", inApprovals, "export const now = () => Date.now();"],
  ["chance in a feature", inApprovals, "export const a = () => Math.random();"],
  ["the environment in a feature", inApprovals, "export const a = () => process.env;"],
  ["a folder whose name says nothing", "server/src/platform/utils/a.ts", "export const a = 1;"],
];
for (const [title, file, source] of planted) {
  void test(`the law refuses ${title}`, () => assert.equal(faultsOf(file, source).length, 1));
}

const allowed = [
  ["an earlier feature through its index", inApprovals, 'import type { A } from "../structures/index.ts"; export type B = A;'],
  [
    "platform and shared",
    inApprovals,
    'import { a } from "../../platform/a.ts"; import { b } from "@portail-tic/shared/approvals/a"; a(b);',
  ],
  ["a file of the same feature", inApprovals, 'import { a } from "./approval.entity.ts"; a();'],
  ["a moment read from a value", inApprovals, "export const a = (text) => new Date(text);"],
  [
    "the router that loads a page lazily",
    "client/src/app/router.ts",
    'export const a = () => import("../features/users/pages/a-page.tsx");',
  ],
  [
    "a test that uses test support",
    "server/src/features/users/a.test.ts",
    'import { a } from "../../testing/test-server.ts"; a(new Date());',
  ],
];
for (const [title, file, source] of allowed) {
  void test(`the law lets pass ${title}`, () => assert.deepEqual(faultsOf(file, source), []));
}
