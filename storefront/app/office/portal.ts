import type { Portal } from "../shared/portal/portal";
import { officeTexts } from "./texts";

/** This portal, for what the portals share. */
export const OFFICE_PORTAL: Portal = { root: "/office", actor: "officer", texts: officeTexts };
