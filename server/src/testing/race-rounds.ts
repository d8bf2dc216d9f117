/** Rounds of each race: enough for a lock that is missing to show. */
export const raceRounds = 200;

/** Rounds played at once: a round takes two connections, and the pool has ten. */
const atOnce = 4;

/** Plays so many rounds and counts how they ended: each in words, with the number of rounds that ended so. */
export async function playRounds(name: string, round: () => Promise<string>): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  for (let played = 0; played < raceRounds; played += atOnce)
    for (const outcome of await Promise.all(Array.from({ length: atOnce }, round))) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  console.log(`${name}: ${raceRounds} rounds → ${JSON.stringify(outcomes)}`);
  return outcomes;
}
