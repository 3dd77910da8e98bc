import { describe, expect, it } from "vitest";
import type { ProfileAnswer } from "../../../../plugins/ocop/src/contract/profile";
import { pictureChoices, profileBody, readProfile, typedOf } from "./profile-form";

const stored: ProfileAnswer = {
  slug: "htx-che-abc234",
  status: "active",
  identity: {
    name: "HTX Chè",
    legal_name: null,
    kind: "cooperative",
    tax_code: null,
    representative: null,
    place: null,
  },
  story_vi: "<p>Chè <strong>sạch</strong></p>",
  story_en: null,
  photos: ["/b.webp"],
  pictures: ["/a.webp", "/b.webp"],
  website: null,
  phone: "0912345678",
  email: null,
  contact_public: false,
  standards: [{ standard: "VietGAP", number: "1", issuer: null, valid_from: null, valid_to: "2027-01-01" }],
  change_requests: [],
};

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

describe("the profile's form", () => {
  it("leaves a story with formatting alone that nobody touched", () => {
    const body = profileBody(typedOf(stored), stored);
    expect(body).not.toHaveProperty("story_vi");
    expect(profileBody({ ...typedOf(stored), story_vi: "Khác" }, stored)).toMatchObject({ story_vi: "<p>Khác</p>" });
    expect(profileBody({ ...typedOf(stored), story_vi: "" }, stored)).toMatchObject({ story_vi: null });
  });

  it("drops rows without a name and sends empty boxes as nothing", () => {
    const form = formOf({
      rows: "2",
      "standard-0": "",
      "number-0": "9",
      "standard-1": "HACCP",
      "valid_to-1": "2027-01-01",
      phone: " 0900 000 000 ",
      photo: "/a.webp",
    });
    expect(profileBody(readProfile(form), stored)).toMatchObject({
      photos: ["/a.webp"],
      phone: "0900 000 000",
      website: null,
      standards: [{ standard: "HACCP", number: null, issuer: null, valid_from: null, valid_to: "2027-01-01" }],
    });
  });

  it("reads no more rows than a profile may have, whatever the form says", () => {
    expect(readProfile(formOf({ rows: "1000000000" })).standards).toHaveLength(50);
    expect(readProfile(formOf({ rows: "-1" })).standards).toEqual([]);
  });
});

it("shown pictures come first, each once", () => {
  expect(pictureChoices(stored.photos, stored.pictures)).toEqual(["/b.webp", "/a.webp"]);
});
