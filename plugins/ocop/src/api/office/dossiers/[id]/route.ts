import { sendOfficeDossier } from "../present";

/** `GET /office/dossiers/:id`: one dossier with all that is in it; 404 for one of another area. */
export const GET = sendOfficeDossier;
