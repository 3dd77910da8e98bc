import { places as english } from "../../shared/i18n/en/places";
import { places as vietnamese, type PlaceTexts } from "../../shared/i18n/vi/places";
import { useLanguage, type Language } from "../../shared/language";

export function placeTexts(language: Language): PlaceTexts {
  return language === "en" ? english : vietnamese;
}

export function usePlaceTexts(): PlaceTexts {
  return placeTexts(useLanguage());
}
