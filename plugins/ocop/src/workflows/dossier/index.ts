export { answerDossier, checkDossier, submitDossier, withdrawDossier } from "./act";
export { chooseDossierSheet, sayDossierPart, scoreDossier } from "./edit";
export { addDossierFile, readDossierFile, removeDossierFile } from "./files";
export { judgeDossier } from "./facts";
export { openDossier } from "./open";
export { readDossierPage, readDossiers } from "./read-list";
export { readDossier } from "./read-one";
export { readCriteriaChoices } from "./sheet";
