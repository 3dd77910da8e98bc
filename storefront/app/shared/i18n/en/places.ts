import type { PlaceTexts } from "../vi/places";

/** Words of the place pages. Days arrive written out ("1 Jul 2025"). */
export const places: PlaceTexts = {
  indexTitle: "Specialities by province",
  indexLead:
    "The 34 provinces and cities since 1 July 2025. Choose a place to see its goods, producers and sales points.",
  indexMeta:
    "OCOP goods of the 34 provinces and cities of Việt Nam: starred specialities, producers and sales points of each place.",
  crumb: "Places",
  home: "Home",
  find: "Find a place, former names too",
  findPlaceholder: "For example: Hoằng Hóa",
  findAction: "Find",
  found: (count, name) => `${count} ${count === 1 ? "place" : "places"} named “${name}”`,
  foundNone: (name) => `No place is named “${name}”`,
  products: (count) => `${count} ${count === 1 ? "product" : "products"}`,
  points: (count) => `${count} sales ${count === 1 ? "point" : "points"}`,
  producersCount: (count) => `${count} ${count === 1 ? "producer" : "producers"}`,
  nothingYet: "no products yet",
  goodsOf: (name) => `OCOP goods of ${name}`,
  noGoods: "No OCOP goods of this place are on the market yet.",
  allGoods: (count) => `See all ${count} products`,
  producersOf: (name) => `Producers in ${name}`,
  allProducers: "See all producers",
  pointsIn: (name) => `Sales points in ${name}`,
  allPoints: (count) => `See all ${count} sales points on the map`,
  noPoints: "No OCOP sales point here yet.",
  mapOf: (count) =>
    `Map of Việt Nam with ${count} provinces that have goods, the Hoàng Sa archipelago and the Trường Sa archipelago`,
  mapNote: "The larger the dot, the more goods of that place are on the market.",
  positionIn: (province) => `${province} on the map of Việt Nam`,
  ended: (day) => `No longer an administrative unit since ${day}.`,
  districtWhy:
    "Districts ended when Việt Nam moved to two levels of local government. Many specialities still carry a district's name, so its page stays.",
  becameToday: "Communes and wards of today",
  becameOf: (name, count) => `What was ${name} now lies in ${count} communes and wards:`,
  unitToday: "Administrative unit today",
  formedFrom: "Formed from",
  formedFromCount: (count) => `From ${count} units of before 1 July 2025:`,
  onceIn: "Before 1 July 2025 part of the district:",
  unchanged: "Kept its name and borders.",
  since: (day) => `Since ${day}`,
  until: (day) => `Until ${day}`,
  decree: "Legal basis",
  communes: "Communes, wards and special zones",
  districtsBefore: "Districts before 1 July 2025",
  showAll: (count) => `See all ${count}`,
  metaOf: (name) =>
    `OCOP goods, producers and sales points in ${name}: starred specialities, former and present place names.`,
  unavailable: "This part cannot be loaded right now. Please try again in a few minutes.",
};
