import type { RankingTexts } from "../vi/ranking";

export const ranking: RankingTexts = {
  title: "How are search results ordered?",
  description:
    "How Chợ OCOP orders products: how well they match your words, stars that hold today, stock, verified ratings and newness. Nobody can pay for a better place.",
  lead: "One rule orders everybody’s products, and it is written here for all to read. The steps apply one after the other: each decides only where the one before ends level.",
  stepsTitle: "When you search for words",
  steps: [
    {
      name: "Your words",
      text: "The product’s name counts more than its producer and place, and these more than codes and descriptions. You may leave Vietnamese marks out; once you type them, products with the same marks come first: “dứa” (pineapple) is not “dừa” (coconut). A wrong letter or raw Telex keys are understood too, but stand behind exact matches. Product codes and certificate numbers must be exact.",
    },
    {
      name: "OCOP stars",
      text: "More stars come first. Only stars of a certificate that is valid on the day you look are counted; an ended or revoked certificate gives none.",
    },
    { name: "In stock", text: "What can be bought now comes before what is sold out." },
    {
      name: "Verified ratings",
      text: "Only ratings of people who bought and received the product count. Every product begins as if it had five ratings in the middle (3 of 5); real ratings are added and the mean is taken. So a single voice does not turn the order around, and what nobody has rated stands in the middle. Hidden ratings do not count. This score is the buyers’ opinion and no OCOP star.",
    },
    { name: "Newness", text: "Last, newer products come first." },
  ],
  browseTitle: "When you browse without words",
  browse:
    "The first step falls away: most stars come first, then the other steps. If you choose another order (newest, lowest or highest price first), the list follows your choice.",
  notTitle: "What does not count",
  not: [
    "There are no paid places. Producers cannot buy a rank, and the fee that the shop takes does not move anybody.",
    "If products are promoted one day, they will carry a clear “Promoted” mark. There are none today.",
    "Who you are and what you saw or bought: the same words give everybody the same order. Your recent searches stay on your device.",
  ],
  alcoholTitle: "Alcohol",
  alcohol:
    "Alcoholic products are in no result, suggestion or filter count unless you have confirmed that you are 18 or older. After that the same rule orders them.",
  starsLink: "What OCOP stars mean",
  searchLink: "See all products",
};
