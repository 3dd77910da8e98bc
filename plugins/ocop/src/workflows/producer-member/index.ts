export { removeMember, setMemberRole } from "./change";
export { acceptInvitation, inviteMember, readInvitation } from "./invite";
export { joinAsProducer } from "./join";
export { setOrderMails } from "./order-mails";
export { type Member, readMember } from "./read-member";
export { readMembers } from "./read-members";
