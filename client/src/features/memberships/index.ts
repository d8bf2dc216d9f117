/** What the features after this one may use. */
export { CreateStructureForm } from "./components/create-structure-form.tsx";
