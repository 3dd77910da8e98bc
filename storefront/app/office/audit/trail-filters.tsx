import { Form, Link } from "react-router";
import type { OfficeAuditAnswer } from "../../../../plugins/ocop/src/contract/audit-trail";
import { useTexts } from "../../shared/i18n/use-texts";
import { buttonLook } from "../../shared/ui/button";
import { boxClass, FieldFrame, TextField } from "../../shared/ui/text-field";
import { auditTexts } from "./texts";
import { type TrailQuery, trailAddress } from "./trail-query";

interface Props {
  query: TrailQuery;
  base: string;
  actors: OfficeAuditAnswer["actors"];
  subjects: OfficeAuditAnswer["subject_types"];
}

/** Who, what and when; a plain form. */
export function TrailFilters({ query, base, actors, subjects }: Props) {
  const words = useTexts(auditTexts);
  return (
    <Form method="get" className="mt-5 grid gap-3 sm:grid-cols-2 xl:grid-cols-4" aria-label={words.filters}>
      <FieldFrame id="nguoi" label={words.actor} fault={undefined}>
        <select id="nguoi" name="nguoi" defaultValue={query.actor} className={boxClass}>
          <option value="">{words.anyActor}</option>
          {actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </FieldFrame>
      <FieldFrame id="loai" label={words.subject} fault={undefined}>
        <select id="loai" name="loai" defaultValue={query.subject} className={boxClass}>
          <option value="">{words.anySubject}</option>
          {subjects.map(({ type, name }) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </select>
      </FieldFrame>
      <TextField name="tu" type="date" label={words.from} fault={undefined} defaultValue={query.from} />
      <TextField name="den" type="date" label={words.to} fault={undefined} defaultValue={query.to} />
      <div className="flex flex-wrap gap-3 sm:col-span-2 xl:col-span-4">
        <button type="submit" className={buttonLook.primary}>
          {words.apply}
        </button>
        {trailAddress(base, query) !== base && (
          <Link to={base} className={buttonLook.secondary}>
            {words.reset}
          </Link>
        )}
      </div>
    </Form>
  );
}
