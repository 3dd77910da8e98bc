export { type PlaceCodes, type PlaceReferences, placeConditions, resolvePlaces } from "./filter";
export { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins, placeLabelsOf, placeTextSql } from "./labels";
