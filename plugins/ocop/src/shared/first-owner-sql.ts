/** SQL of the mail address of producer `alias`'s first owner, who gets its letters; null where nobody has joined. */
export function firstOwnerMailSql(alias: string): string {
  return `(
    select m.email from producer_member m
    where m.producer_id = ${alias}.id and m.role = 'owner' and m.status = 'active' and m.deleted_at is null
    order by m.joined_at, m.id limit 1)`;
}
