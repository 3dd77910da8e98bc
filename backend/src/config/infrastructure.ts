import type { Environment } from "./env";

/** Locks are ours with and without Redis: both of Medusa's let crossing carts wait for each other for ever. */
const locks = {
  resolve: "@medusajs/medusa/locking",
  options: { providers: [{ resolve: "ocop/providers/locking", id: "locking-ocop", is_default: true }] },
};

/**
 * Locks in PostgreSQL; events, workflows and caching on Redis where REDIS_URL is set.
 * Without it Medusa's in-process ones serve a single API process.
 */
export function infrastructure(env: Environment) {
  const redisUrl = env.REDIS_URL;
  if (redisUrl === undefined) return [locks];
  return [
    locks,
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
  ];
}
