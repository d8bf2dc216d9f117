/** Rounds of each race: enough for a lock that is missing to show. */
export const raceRounds = 200;

/** Rounds are played in so many lanes at once: a round takes two connections, and the pool has ten. People of two lanes should be strangers. */
export const raceLanes = 4;

/** Plays so many rounds and counts how they ended: each in words, with the number of rounds that ended so. */
export async function playRounds(name: string, round: (lane: number) => Promise<string>): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  const play = async (lane: number) => {
    for (let played = 0; played < raceRounds; played += raceLanes) {
      const outcome = await round(lane);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: raceLanes }, (_, lane) => play(lane)));
  console.log(`${name}: ${raceRounds} rounds → ${JSON.stringify(outcomes)}`);
  return outcomes;
}
