export { askForChanges, withdrawChanges } from "./ask-changes";
export { decideChanges } from "./decide-changes";
export { listChangeRequests, readChangeRequest } from "./read-operator";
export { readProfile } from "./read";
export { updateProfile } from "./update";
