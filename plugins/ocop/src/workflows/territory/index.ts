export { loadTerritoryWorkflow } from "./load-territory";
