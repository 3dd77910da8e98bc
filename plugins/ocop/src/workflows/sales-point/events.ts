/** `{ id }` of a sales point whose public face may have changed. */
export const SALES_POINT_CHANGED = "ocop.sales_point.changed";
/** `{ product_id }` of a product whose page names sales points that carry it. */
export const PRODUCT_CHANGED = "ocop.product.changed";
