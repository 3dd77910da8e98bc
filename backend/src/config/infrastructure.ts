import type { Environment } from "./env";

/**
 * Events, workflows, caching and locks on Redis where REDIS_URL is set.
 * Without it Medusa's in-process ones serve a single API process.
 */
export function infrastructure(env: Environment) {
  const redisUrl = env.REDIS_URL;
  if (redisUrl === undefined) return [];
  return [
    // One attempt is the default there, and a failing subscriber would lose its event.
    {
      resolve: "@medusajs/event-bus-redis",
      options: { redisUrl, jobOptions: { attempts: 5, backoff: { type: "exponential", delay: 1000 } } },
    },
    { resolve: "@medusajs/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          { resolve: "@medusajs/caching-redis", id: "caching-redis", is_default: true, options: { redisUrl } },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          { resolve: "@medusajs/locking-redis", id: "locking-redis", is_default: true, options: { redisUrl } },
        ],
      },
    },
  ];
}
