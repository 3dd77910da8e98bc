/** `{ product_id }` of a product whose card or page shows something that changed in another room. */
export const PRODUCT_CHANGED = "ocop.product.changed";
