export { actOnDossier } from "./act";
export { checkPart, reportOnDossier } from "./check";
export { readOfficeDossiers } from "./read-list";
export { readOfficeDossier, readOfficeDossierFile } from "./read-one";
