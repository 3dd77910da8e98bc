export { endFeature, featurePoint } from "./feature";
export { readOfficeFeatures } from "./read-office";
export { readFeatures } from "./read-shown";
