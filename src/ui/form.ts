import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** What a form brought: text only, cleaned of what nobody types. */
export interface Form {
  /** The field, trimmed and cut off at a length; empty when it is not there. */
  text(name: string, most?: number): string;
  all(name: string, most?: number): readonly string[];
}

const accepted = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Reads the form of a request. What is not a form, or a broken one, is refused with 400. */
export async function formOf(c: Context): Promise<Form> {
  if (!accepted.test(c.req.header('content-type') ?? '')) throw new HTTPException(400);
  const fields = await read(c);
  const all = (name: string, most = 2000) =>
    fields.getAll(name).flatMap((value) => (typeof value === 'string' ? [clean(value).slice(0, most)] : []));
  return { all, text: (name, most) => all(name, most)[0] ?? '' };
}

async function read(c: Context): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch {
    throw new HTTPException(400);
  }
}

/** Takes out control signs, but leaves line ends and tabs. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]/gu, '').trim();
}
