import { pageMetaOf, portalMetaOf } from "../shared/portal/page-meta";
import { OFFICE_PORTAL } from "./portal";

/** Title of a page of this portal. @param title the page's name in a language */
export const portalMeta = portalMetaOf(OFFICE_PORTAL);

/** `meta` of a page whose title follows from the language alone. */
export const pageMeta = pageMetaOf(OFFICE_PORTAL);
