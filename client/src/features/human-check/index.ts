/** What the forms anybody may send use. */
export { HumanCheckStatus } from "./components/human-check-status.tsx";
export { useHumanCheck, type HumanCheck } from "./components/use-human-check.ts";
