/** What the frame may load when it is needed. */
export { StaffBarrierNotice } from "./components/staff-barrier-notice.tsx";
export { AgentDecisions } from "./components/agent-decisions.tsx";
