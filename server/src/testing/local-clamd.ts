import { createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** What the local scanner does with the next files instead of scanning them. */
export type ScannerFault = "slow" | "garbage" | "too long" | "size limit" | "closes at once" | "closes mid-stream" | "answers early";

export interface LocalClamd {
  readonly host: string;
  readonly port: number;
  fault: ScannerFault | null;
  /** Sizes of the files it has read whole. */
  readonly scanned: number[];
  stop(): Promise<void>;
  /** Listens again on the same port. */
  start(): Promise<void>;
}

/** A program that speaks clamd's INSTREAM and knows one signature. */
export async function localClamd(signature: string, threat = "Eicar-Test-Signature"): Promise<LocalClamd> {
  const scanned: number[] = [];
  const clamd: LocalClamd = { host: "127.0.0.1", port: 0, fault: null, scanned, stop: async () => {}, start: async () => {} };
  const open = new Set<Socket>();
  const judge = (content: Buffer) => (content.includes(signature) ? `stream: ${threat} FOUND\0` : "stream: OK\0");

  const serve = (socket: Socket): void => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => undefined);
    const { fault } = clamd;
    if (fault === "closes at once") return void socket.destroy();
    if (fault === "answers early") return void socket.end("stream: OK\0");
    let received = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (fault === "closes mid-stream") return void socket.destroy();
      if (fault === "size limit") return void socket.end("INSTREAM size limit exceeded. ERROR\0");
      const content = wholeFile(received);
      if (!content || fault === "slow") return;
      if (fault === "garbage") return void socket.end("\x16\x03\x01 what?\0");
      if (fault === "too long") return void socket.end("stream: ".repeat(10_000));
      scanned.push(content.byteLength);
      socket.end(judge(content));
    });
  };

  let server: Server;
  clamd.start = async () => {
    server = createServer(serve);
    await new Promise<void>((resolve) => server.listen(clamd.port, "127.0.0.1", resolve));
    Object.assign(clamd, { port: (server.address() as AddressInfo).port });
  };
  clamd.stop = async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  await clamd.start();
  return clamd;
}

/** The bytes of the file once its last chunk, of no byte, is there. Throws on anything but the protocol. */
function wholeFile(received: Buffer): Buffer | null {
  const command = "zINSTREAM\0";
  if (received.byteLength < command.length) return null;
  if (received.subarray(0, command.length).toString() !== command) throw new Error("not INSTREAM");
  const chunks: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= received.byteLength) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > received.byteLength) return null;
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
