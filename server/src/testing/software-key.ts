import { isoCBOR } from "@simplewebauthn/server/helpers";
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

/** What a faulty, stolen or lying key or browser may do; each default is what an honest one does. */
export interface Misbehaviour {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly isUserVerified?: boolean;
  readonly isUserPresent?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
  readonly signedBy?: KeyObject;
}

/** What the server asks, in the fields a key reads. */
interface Options {
  readonly challenge: string;
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
}

const flags = { userPresent: 0x01, userVerified: 0x04, backupEligible: 0x08, backedUp: 0x10, hasKey: 0x40 };
const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();
const base64url = (data: Uint8Array) => Buffer.from(data).toString("base64url");

/** A key in software, written from the WebAuthn standard: real CBOR, COSE and ES256 signatures, one credential. */
export class SoftwareKey {
  readonly id = base64url(randomBytes(16));
  readonly #pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  readonly #origin: string;
  readonly #isSynced: boolean;
  #counter: number;

  /** `counter` null: a key that does not count its signatures, as synchronised ones. */
  constructor(origin: string, { counter = 0, isSynced = false }: { counter?: number | null; isSynced?: boolean } = {}) {
    this.#origin = origin;
    this.#isSynced = isSynced;
    this.#counter = counter ?? Number.NaN;
  }

  /** Answers `navigator.credentials.create`; the options and the answer are the JSON that travels. */
  create(json: string, wrong: Misbehaviour = {}): string {
    const options = JSON.parse(json) as Options;
    const id = Buffer.from(this.id, "base64url");
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const key = Buffer.concat([Buffer.alloc(16), length, id, this.#cosePublicKey()]); // AAGUID of zeros: no attestation
    const authData = Buffer.concat([this.#authenticatorData(options.rp?.id ?? "", wrong, flags.hasKey), key]);
    const attestation = new Map<string, unknown>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", new Uint8Array(authData)],
    ]);
    const response = {
      clientDataJSON: this.#clientData("webauthn.create", options, wrong).toString("base64url"),
      attestationObject: base64url(isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0])),
      transports: ["internal"],
    };
    return JSON.stringify({ id: this.id, rawId: this.id, type: "public-key", response, clientExtensionResults: {} });
  }

  /** Answers `navigator.credentials.get`. */
  get(json: string, wrong: Misbehaviour = {}): string {
    const options = JSON.parse(json) as Options;
    const authenticatorData = this.#authenticatorData(options.rpId ?? "", wrong);
    const clientData = this.#clientData("webauthn.get", options, wrong);
    const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
    const response = {
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authenticatorData.toString("base64url"),
      signature: sign("sha256", signed, wrong.signedBy ?? this.#pair.privateKey).toString("base64url"),
      ...(wrong.userHandle === undefined ? {} : { userHandle: wrong.userHandle }),
    };
    return JSON.stringify({ id: this.id, rawId: this.id, type: "public-key", response, clientExtensionResults: {} });
  }

  #authenticatorData(rpId: string, wrong: Misbehaviour, more = 0): Buffer {
    const { isUserPresent = true, isUserVerified = true } = wrong;
    const synced = this.#isSynced ? flags.backupEligible | flags.backedUp : 0;
    const bits = (isUserPresent ? flags.userPresent : 0) | (isUserVerified ? flags.userVerified : 0) | synced | more;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(wrong.counter ?? this.#count());
    return Buffer.concat([sha256(wrong.rpId ?? rpId), Buffer.from([bits]), counter]);
  }

  #count(): number {
    return Number.isNaN(this.#counter) ? 0 : ++this.#counter;
  }

  #clientData(type: string, { challenge }: Options, wrong: Misbehaviour): Buffer {
    const data = { type: wrong.type ?? type, challenge: wrong.challenge ?? challenge, origin: wrong.origin ?? this.#origin };
    return Buffer.from(JSON.stringify({ ...data, crossOrigin: false }));
  }

  /** EC2, ES256, P-256, x, y (RFC 9053). */
  #cosePublicKey(): Uint8Array {
    const { x = "", y = "" } = this.#pair.publicKey.export({ format: "jwk" });
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
    const key = new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]);
    return isoCBOR.encode(key as Parameters<typeof isoCBOR.encode>[0]);
  }
}
