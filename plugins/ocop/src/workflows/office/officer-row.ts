import { OFFICE_MODULE } from "../../modules/office";

/** What the audit trail keeps of an officer: for what they act, never how they are reached. */
export const officerRow = (id: string) => ({
  room: OFFICE_MODULE,
  table: "officer",
  key: id,
  columns: ["office_id", "role", "status"],
});
