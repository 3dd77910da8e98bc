import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import type { OfficeEventKind, OfficeKind, OfficeLevel, OfficerRole } from "../../shared/office-vocabulary";
import { insertRows, type SqlManager, transactionOf } from "../../shared/sql";
import { OfficeEvent } from "./models/event";
import { Office } from "./models/office";
import { Officer } from "./models/officer";

export interface NewOffice {
  name: string;
  kind: OfficeKind;
  level: OfficeLevel;
  unit_code: string | null;
}

export interface NewOfficer {
  office_id: string;
  email: string;
  name: string | null;
  role: OfficerRole;
  invite_hash: string;
  invite_expires_at: Date;
}

interface Event {
  office_id: string;
  officer_id?: string;
  kind: OfficeEventKind;
  before?: string | null;
  after?: string | null;
  actor: string;
}

async function note(sql: SqlManager, { officer_id, before, after, ...event }: Event): Promise<void> {
  await insertRows(sql, "office_event", [
    {
      id: generateEntityId(undefined, "oevt"),
      officer_id: officer_id ?? null,
      before: before ?? null,
      after: after ?? null,
      ...event,
    },
  ]);
}

/** Storage of offices and officers. Each change stands in its history in the same transaction. */
export class OfficeModuleService extends MedusaService({ Office, Officer, OfficeEvent }) {
  @InjectTransactionManager()
  async openOffice(
    office: NewOffice,
    actor: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<string> {
    const sql = transactionOf(context);
    const id = generateEntityId(undefined, "off");
    await insertRows(sql, "office", [{ id, ...office }]);
    await note(sql, { office_id: id, kind: "opened", after: office.name, actor });
    return id;
  }

  /** @returns whether there is such an office */
  @InjectTransactionManager()
  async renameOffice(
    id: string,
    name: string,
    actor: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<boolean> {
    const sql = transactionOf(context);
    const [office] = await sql.execute<{ name: string }>(
      `select name from office where id = ? and deleted_at is null for update`,
      [id],
    );
    if (office === undefined) return false;
    if (office.name === name) return true;
    await sql.execute(`update office set name = ?, updated_at = now() where id = ?`, [name, id]);
    await note(sql, { office_id: id, kind: "changed", before: office.name, after: name, actor });
    return true;
  }

  /** Invites; an earlier invitation of the address gives way. @throws MedusaError conflict `already_officer` */
  @InjectTransactionManager()
  async inviteOfficer(
    officer: NewOfficer,
    actor: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<string> {
    const sql = transactionOf(context);
    await sql.execute(
      `update officer set status = 'removed', removed_at = now(), invite_hash = null, updated_at = now()
       where office_id = ? and email = ? and status = 'invited' and deleted_at is null`,
      [officer.office_id, officer.email],
    );
    const id = generateEntityId(undefined, "ofr");
    const made = await insertRows(sql, "officer", [{ id, status: "invited", ...officer }]);
    if (made.length === 0)
      throw new MedusaError(MedusaError.Types.CONFLICT, "The address is an officer already", "already_officer");
    const { office_id, role } = officer;
    await note(sql, { office_id, officer_id: id, kind: "invited", after: role, actor });
    return id;
  }

  /** Makes an invited person an officer. @returns false when the invitation was used or taken back meanwhile */
  @InjectTransactionManager()
  async joinOfficer(
    id: string,
    authIdentityId: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<boolean> {
    const sql = transactionOf(context);
    const [joined] = await sql.execute<{ office_id: string; role: OfficerRole }>(
      `update officer set status = 'active', auth_identity_id = ?, joined_at = now(), invite_hash = null, updated_at = now()
       where id = ? and status = 'invited' and deleted_at is null returning office_id, role`,
      [authIdentityId, id],
    );
    if (joined === undefined) return false;
    await note(sql, { office_id: joined.office_id, officer_id: id, kind: "joined", after: joined.role, actor: id });
    return true;
  }

  /** Another role, or none any more. @returns whether the office has such an officer or invitation */
  @InjectTransactionManager()
  async changeOfficer(
    { office_id, officer_id, role }: { office_id: string; officer_id: string; role: OfficerRole | null },
    actor: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<boolean> {
    const sql = transactionOf(context);
    const [officer] = await sql.execute<{ role: OfficerRole; status: "invited" | "active" }>(
      `select role, status from officer
       where id = ? and office_id = ? and status <> 'removed' and deleted_at is null for update`,
      [officer_id, office_id],
    );
    if (officer === undefined) return false;
    if (officer.role === role) return true;
    if (role === null)
      await sql.execute(
        `update officer set status = 'removed', removed_at = now(), invite_hash = null, updated_at = now() where id = ?`,
        [officer_id],
      );
    else await sql.execute(`update officer set role = ?, updated_at = now() where id = ?`, [role, officer_id]);
    const gone = officer.status === "active" ? "removed" : "invitation_withdrawn";
    const kind = role === null ? gone : "role_changed";
    await note(sql, { office_id, officer_id, kind, before: officer.role, after: role, actor });
    return true;
  }
}
