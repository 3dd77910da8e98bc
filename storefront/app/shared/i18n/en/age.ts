import type { AgeTexts } from "../vi/age";

/** Words of the age screen and of what is for adults. */
export const age: AgeTexts = {
  title: "Confirm your age",
  lead: "You are about to see products with alcohol. Under Vietnam's law on preventing the harms of alcohol, only people aged 18 or over may see and buy them.",
  legend: "Your date of birth",
  day: "Day",
  month: "Month",
  year: "Year",
  yearHint: "For example: 1990",
  submit: "Confirm",
  privacy:
    "The date is used only to work out your age right now and is not kept. The confirmation holds for 24 hours on this device.",
  leave: "See other products",
  incomplete: "Please choose the day and the month, and enter the year in four digits.",
  tooOften: "You tried too often. Please wait about 15 minutes and try again.",
  unavailable: "The service is busy. Please try again in a few minutes.",
  minorTitle: "See you when you are 18",
  minorText:
    "You are not 18 yet, so we cannot show or sell you products with alcohol. Plenty of other OCOP specialities are waiting for you.",
  leftOut: "Some products with alcohol only show after you confirm your age.",
  confirm: "Confirm your age",
  warning: "Drinking alcohol harms your health. If you drink, do not drive.",
  warningMore: "Sold only to people aged 18 or over, and only for cashless payment. Do not drink while pregnant.",
  warningLabel: "Health warning",
};
