import type { OpenDataTexts } from "../vi/open-data";

export const openData: OpenDataTexts = {
  title: "OCOP open data",
  description:
    "Certified OCOP products, producers, sales points and totals: download as CSV, JSON or GeoJSON and use them freely.",
  lead: "Anybody may download and reuse it, without registering and without a key. The stars are computed from the certificates in force on the very day of your download.",
  sets: [
    {
      name: "Certified products",
      text: "One line for each product with a certificate in force: stars, certificate number, decision, who recognised it, first and last day, producer and place.",
      files: ["products.csv", "products.json"],
    },
    {
      name: "Producers",
      text: "Enterprises, cooperatives, cooperative groups and household businesses: kind, place, number of certified products. A household is named only with its owner's consent.",
      files: ["producers.csv", "producers.json"],
    },
    {
      name: "Sales points",
      text: "Points that are open and fairs that are not over: kind of location, address, position, day of the last visit.",
      files: ["sales-points.csv", "sales-points.geojson"],
    },
    {
      name: "Totals",
      text: "Number of products by province, group and stars. Add ?as_of=2026-01-31 to the address for a day in the past.",
      files: ["totals.csv", "totals.json"],
    },
  ],
  licenceTitle: "Licence",
  licence:
    "The data is published under Creative Commons Attribution 4.0 (CC BY 4.0): copy it, change it and use it for any purpose, commercial ones included, as long as you name the source and say what you changed. Texts and pictures of the market are not part of it.",
  cite: (address) => `Source: Chợ OCOP, ${address}`,
  licenceLink: "Read the licence CC BY 4.0",
  personalTitle: "No personal data",
  personal:
    "There are no phone numbers, e-mail addresses, names of representatives or tax codes in it. Alcohol is listed because this is a register; it is marked age_restricted and leads to no page where it is sold. Lines with is_demo are sample data.",
  programmersTitle: "For programmers",
  programmers: [
    "Addresses begin with /open-data/v1 and stay; fields may be added.",
    "JSON lists come in pages: follow the address in next until it is null. A page has 1,000 lines at most.",
    "Send the ETag back as If-None-Match: while nothing changed the answer is 304 without a body.",
    "120 requests a minute at most; beyond that the answer is 429 with Retry-After.",
    "Other web sites can ask from the browser (CORS).",
  ],
  openapi: "OpenAPI 3.1 description",
  download: (file) => `Download ${file}`,
};
