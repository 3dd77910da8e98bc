import { pageMetaOf, portalMetaOf } from "../shared/portal/page-meta";
import { PRODUCER_PORTAL } from "./portal";

/** Title of a page of this portal. @param title the page's name in a language */
export const portalMeta = portalMetaOf(PRODUCER_PORTAL);

/** `meta` of a page whose title follows from the language alone. */
export const pageMeta = pageMetaOf(PRODUCER_PORTAL);
