export { actOnReview, listReviewsForOperator, readReviewForOperator } from "./operate";
export { readOrderReviews } from "./read-order";
export { readOwnReviews } from "./read-own";
export { readPublicReviews } from "./read-public";
export { replyToReview } from "./reply";
export { writeReview } from "./write";
