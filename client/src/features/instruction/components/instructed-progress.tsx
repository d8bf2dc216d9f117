export { RequestProgress } from "../../refunds/index.ts";
