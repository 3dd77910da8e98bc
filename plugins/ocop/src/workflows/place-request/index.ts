export { askForPlace } from "./ask";
export { decidePlaceRequest } from "./decide";
export { readOwnPoints } from "./read-points";
export { listPlaceRequests, readPlaceRequest } from "./read-operator";
export { readPlaceRequests } from "./read-own";
