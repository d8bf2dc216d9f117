import { v7 as uuidv7 } from "uuid";

let sequence = 0;

/** A UUIDv7 of this instant; ids made by one process keep the order in which they were made, also within a millisecond. */
export function newId(now: Date): string {
  sequence = (sequence + 1) % 2 ** 32;
  return uuidv7({ msecs: now.getTime(), seq: sequence });
}
