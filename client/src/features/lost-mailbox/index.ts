/** What the frame of the application shows. */
export { AccountAlerts } from "./components/account-alerts.tsx";
