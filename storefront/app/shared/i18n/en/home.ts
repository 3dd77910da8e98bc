import type { HomeTexts } from "../vi/home";

export const home: HomeTexts = {
  metaTitle: "Vietnamese specialities with OCOP stars",
  description:
    "Buy OCOP specialities from craft villages, cooperatives and households all over Việt Nam. Every star follows a certificate that is valid today and can be checked by its number.",
  kicker: "One Commune One Product",
  title: "Good things from Việt Nam, with a village and a maker behind each",
  lead: (products, producers, provinces) =>
    `${products} products by ${producers} producers in ${provinces} provinces and cities. Every star leads to a certificate that is valid today.`,
  shop: "See the products",
  nearby: "Find a sales point near you",
  groupsTitle: "What are you looking for?",
  groupCount: (count) => `${count} products`,
  bestTitle: "Rated highest",
  bestLead: "Five stars is the top rank, recognised at national level.",
  bestAll: "See all 5-star products",
  starsTitle: "What do OCOP stars mean?",
  starsLead:
    "A council scores each product out of 100 points: origin, making, quality, and the story of its community.",
  starLevels: [
    { stars: 5, name: "5 stars", text: "90 points and more. Fit for export, recognised at national level." },
    {
      stars: 4,
      name: "4 stars",
      text: "70 to below 90 points, recognised by the province. It may be put forward for the fifth: “potential 5 stars”.",
    },
    {
      stars: 3,
      name: "3 stars",
      text: "50 to below 70 points. Meets the OCOP standard, carries stars and is presented.",
    },
  ],
  starsTerm: "A certificate holds for 36 months. When it ends or is revoked, the stars leave this site the same day.",
  checkLabel: "Certificate number",
  checkHint: "Printed on the label or the certificate",
  check: "Check",
  placeKicker: "This week's place",
  placeAll: (name) => `See specialities of ${name}`,
  placeText: (products) => `${products} OCOP products on the market`,
  pointKicker: "Go and see for yourself",
  pointAll: "All sales points",
  pointLink: "Directions and opening hours",
  newTitle: "New on the shelf",
  newAll: "See all products",
  storiesTitle: "The makers",
  storiesAll: "Meet more producers",
  storyRead: "Read the story",
  storyProducts: (count) => `${count} ${count === 1 ? "product" : "products"}`,
};
