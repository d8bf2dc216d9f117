/** What the frame of the application shows. */
export { RecoveryAlerts } from "./components/recovery-alerts.tsx";
