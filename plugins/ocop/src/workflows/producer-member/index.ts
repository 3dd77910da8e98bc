export { removeMember, setMemberRole } from "./change";
export { acceptInvitation, inviteMember } from "./invite";
export { joinAsProducer } from "./join";
export { type Member, readMember } from "./read-member";
export { readMembers } from "./read-members";
