/** A picture that somebody sent. */
interface Upload {
  type: string;
  data: Buffer;
}

/** Enough for a demo and for tests; the oldest go first. */
const MOST = 100;

const uploads = new Map<string, Upload>();

export function keepUpload(file: string, upload: Upload): void {
  uploads.delete(file);
  uploads.set(file, upload);
  const [oldest] = uploads.keys();
  if (uploads.size > MOST && oldest !== undefined) uploads.delete(oldest);
}

export const uploadIn = (file: string): Upload | undefined => uploads.get(file);
