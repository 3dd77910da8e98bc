import type { Environment } from "./env";

/** Uploaded files: the local folder, or an S3 bucket when one is configured. */
export function files(env: Environment) {
  const provider =
    env.S3_BUCKET === undefined
      ? {
          resolve: "@medusajs/file-local",
          id: "local",
          options: { backend_url: `http://localhost:${env.PORT}/static` },
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
