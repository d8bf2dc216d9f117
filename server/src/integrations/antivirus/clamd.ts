import { connect, type Socket } from "node:net";

import type { ScannerAddress } from "../../platform/config/settings.ts";
import { pour } from "../../platform/streams/pour.ts";
import type { Antivirus, ScanResult } from "./antivirus.ts";

/** The scanner is down, slow, or says something we do not know: nothing is known of the file. */
export class ScannerError extends Error {}

/** Longer than any answer of clamd, in bytes. */
const longestAnswer = 4_096;

/**
 * ClamAV's daemon, asked over its own protocol (INSTREAM): a connection per file, so that nothing of one answer can be taken for another's.
 * Source: the manual of clamd, « COMMANDS ».
 */
export function makeClamd(address: ScannerAddress, { seconds }: { seconds: number }): Antivirus {
  return {
    async scan(content) {
      const socket = connect(address);
      const timer = setTimeout(() => socket.destroy(new ScannerError(`The scanner did not answer within ${seconds} s.`)), seconds * 1_000);
      try {
        const [answer, isWhole] = await Promise.all([readAnswer(socket), pour(framed(content), socket)]);
        const result = resultOf(answer);
        if (!isWhole) throw new ScannerError("The scanner answered before it had the whole file.");
        return result;
      } finally {
        clearTimeout(timer);
        content.destroy();
        socket.destroy();
      }
    },
  };
}

/** Each chunk behind its length in four bytes; a chunk of no byte ends the file. */
async function* framed(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from("zINSTREAM\0");
  for await (const chunk of content) if (chunk.byteLength > 0) yield* [lengthOf(chunk.byteLength), chunk];
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

async function readAnswer(socket: Socket): Promise<string> {
  let answer = "";
  try {
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      answer += chunk.toString("utf8");
      if (answer.includes("\0") || answer.length > longestAnswer) break;
    }
  } catch (error) {
    throw error instanceof ScannerError ? error : new ScannerError("The scanner cannot be reached.", { cause: error });
  }
  return answer;
}

function resultOf(answer: string): ScanResult {
  const said = /^stream: (?:(?<clean>OK)|(?<threat>.{1,200}) FOUND)\0$/.exec(answer)?.groups;
  if (said?.["clean"]) return { verdict: "CLEAN" };
  if (said?.["threat"]) return { verdict: "INFECTED", threat: said["threat"] };
  throw new ScannerError(`The scanner answered: ${JSON.stringify(answer.slice(0, 200))}`);
}
