/** What the features after this one may use. */
export { NewPasswordFields } from "./components/new-password-fields.tsx";
export { useLinkState } from "./components/use-link-state.ts";
