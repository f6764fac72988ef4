import { defaultOptions, Upload, type PreviousUpload, type UrlStorage } from 'tus-js-client';
import { csrf } from './api';

const CHUNK = 8 << 20;
const PAUSES = [0, 1000, 3000, 5000, 10_000, 20_000];

/** Where a file had got to is remembered by its digest alone: no name of a file stays on the device. */
function nameless(storage: UrlStorage): UrlStorage {
  return {
    findAllUploads: () => storage.findAllUploads(),
    findUploadsByFingerprint: (fingerprint) => storage.findUploadsByFingerprint(fingerprint),
    removeUpload: (key) => storage.removeUpload(key),
    addUpload: (fingerprint, upload) => storage.addUpload(fingerprint, { ...upload, metadata: {} }),
  };
}

export interface Sending {
  pause(): void;
  resume(): void;
  /** The upload's id once everything was sent. */
  done: Promise<string>;
}

/** Sends a file, from where an earlier try of the same file had got to; `broken` is told of what retries did not mend. */
export function send(
  file: File,
  digest: string,
  progress: (sent: number, total: number) => void,
  broken: (status: number) => void,
): Sending {
  let upload!: Upload;
  const done = new Promise<string>((resolve) => {
    upload = new Upload(file, {
      endpoint: '/api/uploads',
      chunkSize: CHUNK,
      retryDelays: PAUSES,
      headers: csrf(),
      metadata: { filename: file.name },
      fingerprint: () => Promise.resolve(`evidence-${digest}`),
      urlStorage: nameless(defaultOptions.urlStorage as UrlStorage),
      removeFingerprintOnSuccess: true,
      onProgress: progress,
      onError: (error) => broken('originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0),
      onSuccess: () => resolve(upload.url!.split('/').pop()!),
    });
  });
  void upload.findPreviousUploads().then((earlier: PreviousUpload[]) => {
    if (earlier[0]) upload.resumeFromPreviousUpload(earlier[0]);
    upload.start();
  });
  return { pause: () => void upload.abort(), resume: () => upload.start(), done };
}
