export { createListing, createListings } from "./create";
export { decideListing } from "./decide";
export { removeListing, setListingStock, updateListing } from "./edit";
export { readHoliday, setHoliday } from "./holiday";
export { pictureAnswer } from "./pictures";
export { readListings } from "./read-list";
export { readProducerListing } from "./read-one";
export { readReview, readReviews } from "./read-reviews";
export { submitListing, withdrawListing } from "./review";
