export { setConsent } from "./consent";
export { decideProducer } from "./decide";
export { keepPaperFile, readPaperFile } from "./paper-file";
export { addPaper, changePaper, readPapers, removePaper } from "./papers";
export { readApplication } from "./read";
export { saveBank, saveContact, saveIdentity } from "./save";
export { submitApplication } from "./submit";
