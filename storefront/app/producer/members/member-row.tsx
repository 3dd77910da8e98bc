import { Form, useNavigation } from "react-router";
import type { MemberAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import { formatDayOf } from "../../shared/format/date";
import type { ProducerMembersTexts } from "../../shared/i18n/vi/producer-members";
import { buttonLook } from "../../shared/ui/button";
import { boxClass } from "../../shared/ui/text-field";

interface Props {
  member: MemberAnswer;
  /** Whether it is the one who looks. */
  own: boolean;
  words: ProducerMembersTexts;
}

/** One member or open invitation, with what can be done about it folded away. */
export function MemberRow({ member: { id, email, name, role, status, invite_expires_at }, own, words }: Props) {
  const busy = useNavigation().state !== "idle";
  const invited = status === "invited";
  const who = name ?? email;
  const waits = invited && invite_expires_at !== null ? words.waiting(formatDayOf(invite_expires_at)) : null;
  return (
    <li className="px-4 py-3">
      <p className="font-medium break-words">
        {who} {own && <span className="font-normal text-ink-soft">({words.you})</span>}
      </p>
      {name !== null && <p className="text-sm break-words text-ink-soft">{email}</p>}
      <p className="text-sm text-ink-soft">{words.roles[role].name}</p>
      {waits !== null && <p className="text-sm text-ink-soft">{waits}</p>}
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center text-lacquer-deep">
          {words.changeRole} · {invited ? words.takeBack : words.remove}
          <span className="sr-only">: {who}</span>
        </summary>
        <Form method="post" className="flex flex-wrap items-end gap-3 pb-3">
          <input type="hidden" name="id" value={id} />
          <label className="grow">
            {words.role}
            <select name="role" defaultValue={role} className={boxClass}>
              {Object.entries(words.roles).map(([value, { name: label }]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" name="act" value="role" disabled={busy} className={buttonLook.secondary}>
            {words.changeRole}
          </button>
        </Form>
        <Form method="post" className="space-y-2 border-t border-line py-3">
          <input type="hidden" name="id" value={id} />
          <p>{invited ? words.takeBackAsk(who) : words.removeAsk(who)}</p>
          <button type="submit" name="act" value="remove" disabled={busy} className={buttonLook.secondary}>
            {invited ? words.takeBack : words.remove}
          </button>
        </Form>
      </details>
    </li>
  );
}
