export { readListing, type ListingCore } from "./read-listing";
export { followProductTitleWorkflow } from "./rename-product";
