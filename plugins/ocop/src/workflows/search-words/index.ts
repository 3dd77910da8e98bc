export { forgetSearchWordsWorkflow } from "./forget";
export { readWordsOfPlace } from "./of-place";
export { readSearchWords } from "./read";
export { countSearch } from "./record";
