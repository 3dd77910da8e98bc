/** `{ product_id }` of a product whose card or page shows something that changed in another room. */
export const PRODUCT_CHANGED = "ocop.product.changed";
/** `{ id }` of a producer whose public face may have changed. */
export const PRODUCER_CHANGED = "ocop.producer.changed";
/** `{ id }` of a sales point whose public face may have changed. */
export const SALES_POINT_CHANGED = "ocop.sales_point.changed";
