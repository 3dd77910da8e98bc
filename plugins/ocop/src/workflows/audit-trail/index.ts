export { readOfficeActors, readOfficeTrail, readWholeTrail } from "./read";
export { auditSubjects } from "./in-words";
export { readTrailEnd } from "./end";
export { auditTable } from "./table";
