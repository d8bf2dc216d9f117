/** What the features after this one may use. */
export { accessMessages } from "./messages.ts";
