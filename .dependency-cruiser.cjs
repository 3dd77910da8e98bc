/**
 * The arrows of docs/architecture.md. Each rule carries its reason.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const plugin = "^plugins/ocop/src";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle cannot be read in any order.",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "rules-are-pure",
      severity: "error",
      comment: "Rules run in milliseconds and are readable without the framework.",
      from: { path: `${plugin}/modules/[^/]+/rules/`, pathNot: "\\.test\\.ts$" },
      to: { pathNot: [`${plugin}/shared/`, `${plugin}/modules/[^/]+/(rules|data)/`] },
    },
    {
      name: "module-alone",
      severity: "error",
      comment: "A module never imports another module.",
      from: { path: `${plugin}/modules/([^/]+)/`, pathNot: "\\.test\\.ts$" },
      to: { path: `${plugin}/`, pathNot: [`${plugin}/modules/$1/`, `${plugin}/shared/`] },
    },
    {
      name: "links-meet-rooms",
      severity: "error",
      comment: "A link knows two rooms and nothing else.",
      from: { path: `${plugin}/links/` },
      to: { path: `${plugin}/`, pathNot: [`${plugin}/modules/[^/]+/index\\.ts$`] },
    },
    {
      name: "workflows-through-the-door",
      severity: "error",
      comment: "Workflows act across rooms through their index and rules.",
      from: { path: `${plugin}/workflows/`, pathNot: [`${plugin}/workflows/search/`, "\\.test\\.ts$"] },
      to: {
        path: `${plugin}/`,
        pathNot: [
          `${plugin}/modules/[^/]+/index\\.ts$`,
          `${plugin}/modules/[^/]+/(rules|service)`,
          `${plugin}/workflows/`,
          `${plugin}/shared/`,
          `${plugin}/contract/`,
        ],
      },
    },
    {
      name: "search-is-written-by-one",
      severity: "error",
      comment: "The writer of the indexes builds documents; nothing else in workflows knows of them.",
      from: { path: `${plugin}/workflows/search/`, pathNot: "\\.test\\.ts$" },
      to: {
        path: `${plugin}/`,
        pathNot: [
          `${plugin}/modules/[^/]+/index\\.ts$`,
          `${plugin}/workflows/(search|delivery)/`,
          `${plugin}/(search|shared|contract)/`,
        ],
      },
    },
    {
      name: "providers-are-leaves",
      severity: "error",
      comment: "A provider leaves the house by moving one folder.",
      from: {
        path: `${plugin}/providers/([^/]+)/`,
        pathNot: ["\\.test\\.ts$", `${plugin}/providers/search-meilisearch-vi/`],
      },
      to: { path: `${plugin}/`, pathNot: [`${plugin}/providers/$1/`, `${plugin}/shared/`] },
    },
    {
      name: "engine-with-standby",
      severity: "error",
      comment:
        "Search in Meilisearch has the database's engine as its standby and checks requests by the same rules (decision 27); the two leave the house together.",
      from: { path: `${plugin}/providers/search-meilisearch-vi/`, pathNot: "\\.test\\.ts$" },
      to: {
        path: `${plugin}/`,
        pathNot: [`${plugin}/providers/search-(meilisearch|postgres)-vi/`, `${plugin}/shared/`],
      },
    },
    {
      name: "triggers-do-not-think",
      severity: "error",
      comment: "Subscribers and jobs start a workflow.",
      from: { path: `${plugin}/(subscribers|jobs)/` },
      to: {
        path: `${plugin}/`,
        pathNot: [`${plugin}/(workflows|shared|subscribers|jobs)/`, `${plugin}/modules/[^/]+/index\\.ts$`],
      },
    },
    {
      name: "contract-stands-alone",
      severity: "error",
      comment: "Screens import the contract; it must drag nothing along.",
      from: { path: `${plugin}/contract/`, pathNot: "\\.test\\.ts$" },
      to: { path: [`${plugin}/`, "^backend/"], pathNot: [`${plugin}/contract/`, `${plugin}/shared/`] },
    },
    {
      name: "backend-through-exports",
      severity: "error",
      comment: "The backend composes; it does not reach inside the plugin.",
      from: { path: "^backend/" },
      to: { path: "^plugins/" },
    },
    {
      name: "surfaces-apart",
      severity: "error",
      comment: "Shop, producer and office never import one another.",
      from: { path: "^storefront/app/(shop|producer|office)/" },
      to: { path: "^storefront/app/(shop|producer|office)/", pathNot: "^storefront/app/$1/" },
    },
    {
      name: "storefront-over-http",
      severity: "error",
      comment: "HTTP is the border: the storefront takes types of the contract, nothing that runs.",
      from: { path: "^storefront/" },
      to: { path: ["^plugins/", "^backend/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody-imports-tests",
      severity: "error",
      comment: "Tests know everything, nothing knows the tests (the test command starts them).",
      from: { pathNot: ["^test/", "^backend/dev/(verbs/test|testing/[^/]+)\\.ts$"] },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["/\\.medusa/", "/build/", "\\.react-router"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "plugins/ocop/tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
