import path from "node:path";
import type { Environment } from "./env";

/**
 * Where uploads of this installation lie. Medusa's own `static` folder is part of the build, and the next build
 * empties it.
 */
export function uploadFolder(env: Pick<Environment, "DATA_DIR">): string {
  return path.resolve(env.DATA_DIR ?? ".data", "uploads");
}

/** Where private files lie, such as producers' papers: no route serves this folder. */
function privateFolder(env: Pick<Environment, "DATA_DIR">): string {
  return path.resolve(env.DATA_DIR ?? ".data", "private");
}

/** Uploaded files: a folder beside the data, or an S3 bucket when one is configured. */
export function files(env: Environment) {
  const provider =
    env.S3_BUCKET === undefined
      ? {
          resolve: "@medusajs/file-local",
          id: "local",
          options: {
            upload_dir: uploadFolder(env),
            private_upload_dir: privateFolder(env),
            backend_url: `http://localhost:${env.PORT}/uploads`,
          },
        }
      : {
          resolve: "@medusajs/file-s3",
          id: "s3",
          options: {
            bucket: env.S3_BUCKET,
            region: env.S3_REGION,
            endpoint: env.S3_ENDPOINT,
            file_url: env.S3_FILE_URL,
            access_key_id: env.S3_ACCESS_KEY_ID,
            secret_access_key: env.S3_SECRET_ACCESS_KEY,
          },
        };
  return { resolve: "@medusajs/medusa/file", options: { providers: [provider] } };
}
