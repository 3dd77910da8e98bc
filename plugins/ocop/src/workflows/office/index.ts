export { changeOfficer } from "./change-officer";
export { acceptOfficeInvitation, inviteOfficer, readOfficeInvitation } from "./invite";
export { listOffices, openOffice, renameOffice } from "./offices";
export { readArea } from "./read-area";
export { readOffice } from "./read-office";
export { type Officer, readOfficer } from "./read-officer";
