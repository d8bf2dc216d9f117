import * as z from "zod/mini";

import { fieldOf, optionalFieldOf } from "../kernel/fields.ts";
import { accepted, type Parsed } from "../kernel/parsed.ts";
import { parsePhone } from "../kernel/phone.ts";
import { deny } from "../kernel/verdict.ts";

const NAME_MAX_LENGTH = 60;

// Names are quoted in mails to addresses a stranger may have typed: letters only, so that they carry no link and no sentence. Two letters
// that follow a dot at once end the name of a site: mail programs would make a link of it.
const NAME = /^\p{L}[\p{L}\p{M} .'’-]*$/u;
const SITE = /\.[\p{L}\p{M}]{2}/u;

/** Reads a first or last name: letters of any script, spaces, hyphens, apostrophes and dots. */
export function parseName(text: string): Parsed<string> {
  const name = text.normalize("NFC").trim().replace(/\s+/g, " ");
  if (name === "") return deny("REQUIRED");
  if (name.length > NAME_MAX_LENGTH) return deny("TOO_LONG", { max: NAME_MAX_LENGTH });
  return NAME.test(name) && !SITE.test(name) ? accepted(name) : deny("INVALID_VALUE");
}

export const nameField = () => fieldOf(parseName);

/** A phone number that may be left out. */
export const optionalPhoneField = () => optionalFieldOf(parsePhone);

/** The languages a person may choose for the portal and its mails. */
export const languageField = () => z.enum(["fr", "en"], { error: "INVALID_VALUE" });
