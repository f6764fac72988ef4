import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const CHUNK = 2 << 20;

/** The SHA-256 of a file, read piece by piece so that neither memory nor the page suffers from a large one. */
export async function digestOf(file: Blob, progress: (part: number) => void): Promise<string> {
  const digest = sha256.create();
  for (let at = 0; at < file.size; at += CHUNK) {
    digest.update(new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer()));
    progress(Math.min(1, (at + CHUNK) / file.size));
  }
  return bytesToHex(digest.digest());
}
