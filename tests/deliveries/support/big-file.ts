import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fcid, oins, rightRow, zaak } from './files.ts';

/** What every row of a big file comes to, in cents. */
export const eachRow = 1251_55;
const eachCase = 172_33 * 12;

/** One of very many rows on forty persons; each row is a debt of its own. */
function line(at: number): string {
  const cells = {
    ...rightRow,
    persoonssleutel: `PS${String(at % 40).padStart(16, '0')}`,
    vorderingnummer: `GDW-2024-${at}`,
    oorspronkelijk_nummer: `ZV-2023-${at}`,
  };
  return `${Object.values(cells).join(';')}\r\n`;
}

function document(at: number): string {
  const persoonssleutel = `PS${String(at % 40).padStart(16, '0')}`;
  const zaakkenmerk = `CAK-2025-${at}`;
  const gebeurtenissen = Array.from({ length: 12 }, (_, month) => ({
    gebeurtenis_type: 'FinancieleVerplichtingOpgelegd',
    gebeurtenis_kenmerk: `${zaakkenmerk}/${month + 1}`,
    zaakkenmerk,
    datumtijd_opgelegd: `2025-${String(month + 1).padStart(2, '0')}-01T12:00:00+01:00`,
    primaire_verplichting: true,
    type: 'cak_bestuursrechtelijke_premie',
    bedrag: 17233,
  }));
  const totals = { totaal_financieel_verplicht: eachCase, saldo: eachCase };
  const body = { aangeleverd_door: oins.cak };
  return JSON.stringify(
    fcid([zaak({ zaakkenmerk, gebeurtenissen, ...totals })], { persoon: { persoonssleutel }, body }),
    undefined,
    1,
  );
}

export interface BigFile {
  readonly path: string;
  readonly rows: number;
}

/** Writes a right file of about so many megabytes, a row at a time. */
export async function bigFile(form: 'csv' | 'fcid', megabytes: number): Promise<BigFile> {
  const folder = await mkdtemp(join(tmpdir(), 'voorbij-big-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, form === 'csv' ? 'deurwaarder.csv' : 'cak.fcid.json');
  const out = createWriteStream(path);
  const bytes = megabytes * 1_000_000;
  let written = 0;
  const write = async (text: string) => {
    written += Buffer.byteLength(text);
    if (!out.write(text)) await once(out, 'drain');
  };
  await write(form === 'csv' ? `\uFEFF${Object.keys(rightRow).join(';')}\r\n` : '[\n');
  let rows = 0;
  for (; written < bytes; rows += 1)
    await write(form === 'csv' ? line(rows) : `${rows === 0 ? '' : ',\n'}${document(rows)}`);
  if (form === 'fcid') await write('\n]\n');
  out.end();
  await once(out, 'close');
  return { path, rows };
}
