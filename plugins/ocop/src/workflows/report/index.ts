export { drawYearly } from "./paper/yearly";
export { readOverTime } from "./read-over-time";
export { readPlan } from "./read-plan";
export { readPublished } from "./read-published";
export { readSales } from "./read-sales";
export { readTotals } from "./read-totals";
export { readYearly } from "./read-yearly";
export { setPlan } from "./set-plan";
export { overTimeTable, planTable, publishedTable, salesTable, totalsTable } from "./tables";
