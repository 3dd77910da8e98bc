import type { MedusaContainer } from "@medusajs/framework/types";
import type { CommuneReportAnswer, OfficeDossierAnswer, OfficeDossierDeed } from "../../contract/office-dossier";
import { communeReportDue } from "../../modules/certification/rules/powers";
import { actsOf } from "../../modules/dossier/rules/status";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { DossierStatus } from "../../shared/dossier-vocabulary";
import { readDossier, readDossierFile } from "../dossier";
import { communeNames } from "../rating/commune-names";
import type { RatingScope } from "../rating/scope";
import { dossierInArea } from "./in-area";

type Report = Omit<CommuneReportAnswer, "office"> & { office_id: string; office_name: string };

async function readReport(container: MedusaContainer, id: string): Promise<CommuneReportAnswer | null> {
  const [row] = await select<Report>(
    container,
    `select r.office_id, o.name as office_name, r.number, r.reported_on, r.checks, r.proposes, r.text
     from commune_report r join office o on o.id = r.office_id where r.dossier_id = :id and r.deleted_at is null`,
    { id },
  );
  if (row === undefined) return null;
  const { office_id, office_name, ...report } = row;
  return { office: { id: office_id, name: office_name }, ...report };
}

/** What a registrar may do; asking and accepting follow the dossier's table of states. */
function deedsOf(
  { role, level }: Pick<RatingScope, "role" | "level">,
  status: DossierStatus,
  received: boolean,
): OfficeDossierDeed[] {
  if (role !== "registrar") return [];
  const acts = actsOf(status, "checker").flatMap((act) => (act === "ask" || act === "accept_form" ? [act] : []));
  const open = ["submitted", "questions", "answered"].includes(status);
  return [
    ...(received || status === "withdrawn" ? [] : (["receive"] as const)),
    ...acts,
    ...(open ? (["check_part"] as const) : []),
    ...(level === "commune" && (open || status === "accepted_form") ? (["report"] as const) : []),
  ];
}

/**
 * A dossier with everything an office needs to check its form.
 * @throws MedusaError `dossier_not_found`, for one of another area and for a draft too
 */
export async function readOfficeDossier(
  container: MedusaContainer,
  scope: RatingScope,
  id: string,
): Promise<OfficeDossierAnswer> {
  const place = await dossierInArea(container, scope, id);
  const [dossier, communes, report, receipts, checks, entries] = await Promise.all([
    readDossier(container, id, "office"),
    communeNames(container, [place]),
    readReport(container, id),
    select<OfficeDossierAnswer["receipts"][number] & { office_id: string }>(
      container,
      `select o.name as office, c.office_id, c.receipt_number,
         to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
       from dossier_receipt c join office o on o.id = c.office_id where c.dossier_id = :id and c.deleted_at is null
       order by c.created_at, c.id`,
      { id },
    ),
    select<OfficeDossierAnswer["checks"][number]>(
      container,
      `select part, verdict, note from dossier_part_check where dossier_id = :id and deleted_at is null order by part`,
      { id },
    ),
    select<OfficeDossierAnswer["entries"][number]>(
      container,
      `select r.id as round_id, r.name as round_name, e.id as entry_id, e.status from rating_entry e
       join rating_round r on r.id = e.round_id where e.dossier_id = :id and e.deleted_at is null
       order by e.created_at desc, e.id`,
      { id },
    ),
  ]);
  const { acts: _acts, editable: _editable, ...rest } = dossier;
  const received = receipts.some(({ office_id }) => office_id === scope.office_id);
  return {
    ...rest,
    commune: communes.get(place.commune_code ?? "") ?? null,
    receipts: receipts.map(({ office, receipt_number, at }) => ({ office, receipt_number, at })),
    checks,
    report,
    report_due: communeReportDue(todayInHoChiMinh()) && !["decided", "withdrawn"].includes(dossier.status),
    entries,
    deeds: deedsOf(scope, dossier.status, received),
  };
}

/** A paper of a dossier of the area. @throws MedusaError `dossier_not_found` */
export async function readOfficeDossierFile(
  container: MedusaContainer,
  scope: RatingScope,
  { dossier_id, file_id }: { dossier_id: string; file_id: string },
): Promise<{ name: string; type: string; bytes: Buffer }> {
  await dossierInArea(container, scope, dossier_id);
  return readDossierFile(container, { dossier_id, producer_id: null, file_id });
}
