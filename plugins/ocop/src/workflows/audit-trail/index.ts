export { OFFICE_SUBJECT_TYPES, readOfficeActors, readOfficeTrail, readWholeTrail } from "./read";
export { auditTable } from "./table";
