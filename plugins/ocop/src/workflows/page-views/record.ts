import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { PageViewBatch } from "../../contract/page-view";
import { PAGE_VIEWS_MODULE, type PageViewsModuleService } from "../../modules/page-views";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { PageKind } from "../../shared/page-kinds";
import { sumViews } from "./sum";

const KNOWN = `
select 'product' as kind, handle as slug, id from product where handle = any(:products) and deleted_at is null
union all
select 'producer', slug, id from producer where slug = any(:producers) and deleted_at is null
union all
select kind, id, id from feature cross join (values ('feature'), ('feature_click')) counted(kind)
  where id = any(:features) and deleted_at is null`;

const recordStep = createStep("ocop-record-page-views", async ({ views: told }: PageViewBatch, { container }) => {
  const slugs = (kind: PageKind) => told.filter((view) => view.kind === kind).map(({ slug }) => slug);
  const rows = await select<{ kind: PageKind; slug: string; id: string }>(container, KNOWN, {
    products: slugs("product"),
    producers: slugs("producer"),
    features: [...slugs("feature"), ...slugs("feature_click")],
  });
  const ids = new Map(rows.map(({ kind, slug, id }) => [`${kind} ${slug}`, id]));
  const { views, visits } = sumViews(told, ({ kind, slug }) => ids.get(`${kind} ${slug}`), todayInHoChiMinh());
  await container.resolve<PageViewsModuleService>(PAGE_VIEWS_MODULE).addViews(views, visits);
  return new StepResponse(views.length);
});

/** Adds a batch of opened pages to today's counts. Answers how many pages were known. */
export const recordPageViewsWorkflow = createWorkflow(
  "ocop-record-page-views",
  (input: PageViewBatch) => new WorkflowResponse(recordStep(input)),
);
