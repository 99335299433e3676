import type { Context } from 'hono';

/** A paper to keep. Its file name says nothing of anybody, since it stays on the device. */
export function pdfAnswer(c: Context, bytes: Uint8Array, name: 'overzicht' | 'gesprek' | 'papier'): Response {
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${name}.pdf"`,
    'Cache-Control': 'no-store',
  });
}
