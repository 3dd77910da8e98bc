import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { randomKeyId } from "./lot-code";

const PURPOSE = "ocop lot key vault v1";
const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A key that signs lots, as the shop keeps it. */
export interface KeptLotKey {
  id: string;
  /** SPKI, DER, base64: who has it can check labels, and nothing else. */
  public_key: string;
  /** PKCS #8, DER, sealed; a copy of the database alone signs nothing. */
  sealed_private_key: string;
}

/** What private keys are sealed with, derived from the application's secret so that it opens nothing else. */
export function lotVaultKey(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, 32));
}

function sealed(text: Buffer, id: string, vault: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, vault, iv).setAAD(Buffer.from(id));
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

/** A new Ed25519 key, sealed. */
export function makeLotKey(vault: Buffer): KeptLotKey {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const id = randomKeyId();
  return {
    id,
    public_key: publicKey.export({ type: "spki", format: "der" }).toString("base64"),
    sealed_private_key: sealed(privateKey.export({ type: "pkcs8", format: "der" }), id, vault),
  };
}

/**
 * The private half of a kept key; null when the application's secret is another one since: the key signs no more, and what
 * it signed stays valid.
 */
export function openLotKey({ id, sealed_private_key }: KeptLotKey, vault: Buffer): KeyObject | null {
  const box = Buffer.from(sealed_private_key, "base64");
  try {
    const decipher = createDecipheriv(CIPHER, vault, box.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(id))
      .setAuthTag(box.subarray(-TAG_BYTES));
    const key = Buffer.concat([decipher.update(box.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    return createPrivateKey({ key, type: "pkcs8", format: "der" });
  } catch {
    return null;
  }
}

/** The public half of a kept key. */
export function publicLotKey({ public_key }: Pick<KeptLotKey, "public_key">): KeyObject {
  return createPublicKey({ key: Buffer.from(public_key, "base64"), type: "spki", format: "der" });
}
