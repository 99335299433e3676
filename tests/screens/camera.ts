import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Phone } from '../support/journey.ts';

/** A cheap phone, and a desk in a library. */
const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

export interface Camera {
  /** The page as it stands, on every width, by day and by night. */
  shoot(phone: Phone, name: string): Promise<void>;
  /** The page on paper. */
  print(phone: Phone, name: string): Promise<void>;
}

export async function openCamera(folder: string): Promise<Camera> {
  await mkdir(folder, { recursive: true });
  return {
    async shoot({ page }, name) {
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 740 });
          const path = join(folder, `${name}.${width}.${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true, animations: 'disabled' });
        }
      }
      await page.emulateMedia({ colorScheme: null });
      await page.setViewportSize({ width: 360, height: 740 });
    },
    async print({ page }, name) {
      await writeFile(join(folder, `${name}.pdf`), await page.pdf({ format: 'A4', printBackground: false }));
    },
  };
}
