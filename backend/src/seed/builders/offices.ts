import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { OFFICE_MODULE, type OfficeModuleService } from "ocop/modules/office";
import type { OfficeKind, OfficerRole } from "ocop/shared/office-vocabulary";
import { TERRITORY_MODULE, type TerritoryReader } from "ocop/shared/territory";
import { openOffice } from "ocop/workflows/office/index";
import { identityOf } from "./identity";
import type { Login } from "./login";

interface DemoOfficer {
  email: string;
  password: string;
  role: OfficerRole;
  /** A post, never a person. */
  name: string;
}

interface DemoOffice {
  name: string;
  kind: OfficeKind;
  /** Null: the centre. */
  unit_code: string | null;
  officers: readonly DemoOfficer[];
}

const THANH_HOA = "38";
const QUANG_NINH = "22";
/** Huyện Hoằng Hóa, ended on 30/06/2025. */
const HOANG_HOA = "F399";

const one = (role: OfficerRole, name: string, email: string, password: string): DemoOfficer => ({
  email: `${email}@ocop.example`,
  password,
  role,
  name: `${name} (minh họa)`,
});

const COUNCIL = [1, 2, 3, 4, 5].map((seat) =>
  one("council", `Ủy viên hội đồng ${seat}`, `hoidong${seat}.thanhhoa`, `Cham-Diem-${seat}-2026`),
);

/** @param commune code and name of a commune of Thanh Hóa */
function demoOffices(commune: { code: string; name: string }): DemoOffice[] {
  return [
    {
      name: "Văn phòng Điều phối nông thôn mới tỉnh Thanh Hóa",
      kind: "coordination",
      unit_code: THANH_HOA,
      officers: [
        one("registrar", "Cán bộ hồ sơ", "hoso.thanhhoa", "Ho-So-2026"),
        ...COUNCIL,
        one("reader", "Người xem", "xem.thanhhoa", "Chi-Xem-2026"),
      ],
    },
    {
      name: "Sở Công Thương tỉnh Thanh Hóa",
      kind: "trade",
      unit_code: THANH_HOA,
      officers: [one("promoter", "Cán bộ xúc tiến", "xuctien.thanhhoa", "Xuc-Tien-2026")],
    },
    {
      name: `Ủy ban nhân dân ${commune.name}`,
      kind: "committee",
      unit_code: commune.code,
      officers: [one("registrar", "Cán bộ hồ sơ", "hoso.xa", "Cap-Xa-2026")],
    },
    {
      name: "Văn phòng Điều phối nông thôn mới Trung ương",
      kind: "coordination",
      unit_code: null,
      officers: [
        one("registrar", "Cán bộ hồ sơ", "hoso.trunguong", "Trung-Uong-2026"),
        one("council", "Ủy viên hội đồng", "hoidong.trunguong", "Nam-Sao-2026"),
      ],
    },
    {
      name: "Văn phòng Điều phối nông thôn mới tỉnh Quảng Ninh",
      kind: "coordination",
      unit_code: QUANG_NINH,
      officers: [one("registrar", "Cán bộ hồ sơ", "hoso.quangninh", "Quang-Ninh-2026")],
    },
    {
      name: "Ủy ban nhân dân huyện Hoằng Hóa (đến 30/06/2025)",
      kind: "committee",
      unit_code: HOANG_HOA,
      officers: [one("reader", "Người xem", "xem.hoanghoa", "Cap-Huyen-2026")],
    },
  ];
}

async function communeOf(container: MedusaContainer): Promise<{ code: string; name: string }> {
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const printed = { commune: "Hoằng Phụ", district: "Hoằng Hóa", province: "Thanh Hóa" };
  const { commune_code } = await territory.resolvePrinted(printed);
  const name = (await territory.labelsOf([commune_code ?? ""])).get(commune_code ?? "");
  if (commune_code === null || name === undefined) throw new Error("the demo commune of Thanh Hóa is not known");
  return { code: commune_code, name: name.replace(/^./, (first) => first.toLowerCase()) };
}

async function seedOfficer(container: MedusaContainer, office_id: string, officer: DemoOfficer): Promise<void> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const { email, password, role, name } = officer;
  if ((await service.listOfficers({ email, status: "active" }, { take: 1 })).length > 0) return;
  const auth = container.resolve(Modules.AUTH);
  const auth_identity_id = await identityOf(container, { email, password });
  const joined_at = new Date();
  const { id } = await service.createOfficers({
    office_id,
    email,
    name,
    role,
    status: "active",
    auth_identity_id,
    joined_at,
  });
  await auth.updateAuthIdentities({ id: auth_identity_id, app_metadata: { officer_id: id } });
}

/** Demo offices of each level, one of them abolished, with officers who have passwords; a second run adds nothing. */
export async function seedOffices(container: MedusaContainer): Promise<Login[]> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const logins: Login[] = [];
  for (const { officers, ...office } of demoOffices(await communeOf(container))) {
    const [known] = await service.listOffices({ name: office.name, unit_code: office.unit_code }, { take: 1 });
    const id = known?.id ?? (await openOffice(container, { ...office, actor: "seed" }));
    for (const officer of officers) {
      await seedOfficer(container, id, officer);
      const { email, password, role } = officer;
      logins.push({ role: "officer", email, password, scope: `${office.name} (${role})` });
    }
  }
  return logins;
}
