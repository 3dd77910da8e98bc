import { expect, it } from "vitest";
import { choiceName, keyName, readChoices, SHOWN_QUESTIONS } from "./choices";

it("reads the answers of a form by their questions, and nothing else", () => {
  const form = new FormData();
  const say = (place: number, key: string, chosen: string) => {
    form.set(keyName(place), key);
    form.set(choiceName(place), chosen);
  };
  say(0, "producer:chè lam", "pdr_1");
  say(1, "unit:hoang loc||", "");
  say(SHOWN_QUESTIONS, "producer:beyond", "new");
  form.set(choiceName(2), "pdr_2");
  expect(readChoices(form)).toEqual({ "producer:chè lam": "pdr_1", "unit:hoang loc||": null });
});
