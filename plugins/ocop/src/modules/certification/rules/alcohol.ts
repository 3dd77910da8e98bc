import { foldWords } from "../../../shared/text";

type Drink = {
  alcohol_strength?: number | null | undefined;
  age_restricted?: boolean | undefined;
  sub_group?: string | null | undefined;
};

/** Sub-groups of the criteria sets that hold alcohol: "Đồ uống có cồn", "Rượu trắng". */
const ALCOHOLIC_SUB_GROUP = /(^| )(co con|ruou)( |$)/;

/**
 * Whether a product must stay out of sight of people under 18 (Law 44/2019/QH14). Any strength above zero says so;
 * and so does a sub-group of alcoholic drinks, whose strength a clerk may have left out; nobody can untick it then.
 * Undefined when nothing is given that says it, so that an update leaves it alone.
 */
export function ageRestriction({ alcohol_strength, age_restricted, sub_group }: Drink): boolean | undefined {
  if (typeof alcohol_strength === "number" && alcohol_strength > 0) return true;
  if (ALCOHOLIC_SUB_GROUP.test(foldWords(sub_group ?? ""))) return true;
  return age_restricted;
}
