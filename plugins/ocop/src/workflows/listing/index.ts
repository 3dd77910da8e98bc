export { readListing, type ListingCore } from "./read-listing";
