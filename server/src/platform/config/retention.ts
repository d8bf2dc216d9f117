/** The periods live in `shared`: the page « Mes données » shows the very figures the jobs apply. */
export { retention } from "@portail-tic/shared/kernel/retention";
