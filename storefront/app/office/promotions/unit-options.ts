import type { CommuneChoicesAnswer } from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { Option } from "../../shared/ui/choice-field";

/** Units whose pages an office may feature points on: its own, the districts of before in it, its communes. */
export function unitOptions(
  office: { unit_code: string | null; unit_name: string | null },
  communes: CommuneChoicesAnswer["communes"],
): Option[] {
  const own =
    office.unit_code === null ? [] : [{ value: office.unit_code, label: office.unit_name ?? office.unit_code }];
  const districts = new Map(
    communes.flatMap((commune) => commune.districts.map(({ code, name }) => [code, name] as const)),
  );
  return [
    ...own,
    ...[...districts]
      .map(([value, label]) => ({ value, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, "vi")),
    ...communes.filter(({ code }) => code !== office.unit_code).map(({ code, name }) => ({ value: code, label: name })),
  ];
}
