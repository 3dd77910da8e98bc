import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126140300 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "page_view" drop constraint if exists "page_view_kind_check";`);
    this.addSql(`alter table if exists "page_view" add constraint "page_view_kind_check" check ("kind" in ('product', 'producer', 'feature', 'feature_click'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "page_view" where "kind" in ('feature', 'feature_click');`);
    this.addSql(`alter table if exists "page_view" drop constraint if exists "page_view_kind_check";`);
    this.addSql(`alter table if exists "page_view" add constraint "page_view_kind_check" check ("kind" in ('product', 'producer'));`);
  }

}
