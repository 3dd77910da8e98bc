export { readOfficeActors, readOfficeTrail, readWholeTrail } from "./read";
export { readTrailEnd } from "./end";
export { auditTable } from "./table";
