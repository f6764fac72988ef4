import { language, text } from './texts';

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** An answer that is not a success, as RFC 9457 tells it; status 0 means that no answer came. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly errors: FieldError[] = [],
  ) {
    super(message);
  }
}

function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}

/** The header that proves the request comes from our own page. */
export function csrf(): Record<string, string> {
  const header = meta('csrf-header');
  return header ? { [header]: meta('csrf-token') } : {};
}

/** One key for one intention: made when a form is loaded, sent again with every retry. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Calls our API with the session and throws {@link Refused} unless it answers with success. */
export async function call<T>(method: string, url: string, body?: unknown, key?: string): Promise<T> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language === 'en' ? 'en' : 'zh-CN',
    ...csrf(),
  };
  if (key) headers['Idempotency-Key'] = key;
  let payload: BodyInit | undefined;
  if (body instanceof FormData || body instanceof Blob) payload = body;
  else if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    payload = JSON.stringify(body);
  }
  let response: Response;
  try {
    response = await fetch(url, { method, headers, body: payload, credentials: 'same-origin' });
  } catch {
    throw new Refused(0, 'offline', text('ui.offline.kept'));
  }
  if (!response.ok) throw await refusal(response);
  const type = response.headers.get('Content-Type') ?? '';
  return (type.includes('json') ? await response.json() : undefined) as T;
}

async function refusal(response: Response): Promise<Refused> {
  const status = response.status;
  if (status === 401) return new Refused(status, 'signed-out', text('ui.signed-out'));
  try {
    const problem = await response.json();
    const message = problem.detail ?? problem.title ?? text('ui.failed', status);
    return new Refused(status, problem.code ?? '', message, problem.errors ?? []);
  } catch {
    return new Refused(status, '', text('ui.failed', status));
  }
}
