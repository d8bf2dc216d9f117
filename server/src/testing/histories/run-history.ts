import { call } from "../call-mutation.ts";
import { daysPass, inputs, nothing, possible, type Command } from "./commands.ts";
import { suitedFor } from "./suited-for.ts";
import { unexplained } from "./unexplained-rights.ts";
import { look, makeWorld, names, wait, type Sight, type World } from "./world.ts";
import { brokenInvariants } from "./invariants.ts";
import type { TestServer } from "../test-server.ts";

/** How often each verb was accepted and refused. */
export type Tally = Map<string, { accepted: number; refused: number }>;

/** Lives one history in a world of its own. Throws what does not hold, with the history as one reads it. */
export async function runHistory(server: TestServer, commands: readonly Command[], tally: Tally): Promise<void> {
  const world = await makeWorld(server);
  const story: string[] = [];
  const accepted = new Map<string, number>();
  let before = await look(world);
  for (const planned of commands) {
    if (planned.verb === nothing) continue;
    const command = possible(planned, before);
    const actorId = actorOf(world, command, before);
    const answer = await perform(world, command, before, actorId);
    const isAccepted = answer === "accepted";
    story.push(
      `${command.verb === daysPass ? "" : `${names[world.users.findIndex(({ id }) => id === actorId)]} `}${command.verb} (${command.what}, ${command.how}): ${answer}`,
    );
    count(tally, command.verb, isAccepted);
    if (isAccepted) accepted.set(command.verb, (accepted.get(command.verb) ?? 0) + 1);
    const after = await look(world);
    const wrong = unexplained({ command, isAccepted, before, after, actorId });
    if (wrong.length > 0) throw new Error(`${wrong.join("\n")}\nafter\n${story.join("\n")}`);
    before = after;
  }
  await server.runWorker(); // what is tidied after the fact: rights that gave nothing any more
  const broken = await brokenInvariants(world, accepted);
  if (broken.length > 0) throw new Error(`${broken.join("\n")}\nafter\n${story.join("\n")}`);
}

/** How long a while is: mostly a day, at times long enough for a request to expire. */
const days = [1, 1, 1, 2, 3, 8, 31];

/** Mostly somebody who has a reason to; otherwise anybody. */
function actorOf({ users }: World, command: Command, sight: Sight): string {
  const suited = command.how % 4 !== 0 ? suitedFor(sight, command, users) : undefined;
  return suited ?? users[command.actor]?.id ?? "";
}

const doneByTheWorker = new Set(["decideApprovals", "requestStructureExport"]);

async function perform(world: World, command: Command, sight: Sight, actorId: string): Promise<string> {
  const { server, callers } = world;
  if (command.verb === daysPass) {
    await wait(world, (days[command.how % days.length] ?? 1) * 86_400);
    return "accepted";
  }
  server.advanceTime(1_000);
  const input = inputs[command.verb]?.(sight, command, server.services.clock.now()) ?? {};
  const { isAccepted, codes } = await call(server, command.verb, input, callers[world.users.findIndex(({ id }) => id === actorId)] ?? {});
  if (isAccepted && doneByTheWorker.has(command.verb)) await server.runWorker();
  if (codes.includes("INTERNAL") || codes.includes("BAD_USER_INPUT"))
    throw new Error(`${command.verb} ${JSON.stringify(input)}: ${codes.join()}`);
  return isAccepted ? "accepted" : codes.join("+");
}

function count(tally: Tally, verb: string, isAccepted: boolean): void {
  const { accepted, refused } = tally.get(verb) ?? { accepted: 0, refused: 0 };
  tally.set(verb, isAccepted ? { accepted: accepted + 1, refused } : { accepted, refused: refused + 1 });
}
