import type { Portal } from "../shared/portal/portal";
import { portalTexts } from "./texts";

/** This portal, for what the portals share. */
export const PRODUCER_PORTAL: Portal = { root: "/producer", actor: "producer", texts: portalTexts };
