export { searchStructures } from "./components/search-structures.ts";
