import { z } from 'zod';

/** Everything that can be set from outside, parsed once; an error names the variable and says what it wants. */
const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().min(1).default('file:.data/voorbij.db'),
  SECRET_KEY: z
    .string()
    .min(32, 'needs at least 32 characters: make one with "openssl rand -hex 32"')
    .optional(),
  MODEL_PROVIDER: z.enum(['none']).default('none'),
  MUNICIPALITY: z.string().min(1).default('amsterdam'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where residents reach it; without PUBLIC_URL this machine. */
  readonly publicUrl: URL;
  readonly databaseUrl: string;
  readonly secretKey: string | undefined;
  readonly municipality: string;
}

/** A setting that cannot be used; the message is for the person who starts the program. */
export class ConfigError extends Error {}

export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  const { PORT, HOST, PUBLIC_URL, DATABASE_URL, SECRET_KEY, MUNICIPALITY } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    publicUrl: new URL(PUBLIC_URL ?? `http://localhost:${PORT}`),
    databaseUrl: DATABASE_URL,
    secretKey: SECRET_KEY,
    municipality: MUNICIPALITY,
  };
}

/** The secret that codes, sessions and staff accounts hang on; most commands cannot do without. */
export function secretOf(config: Config): string {
  if (config.secretKey === undefined)
    throw new ConfigError(
      'SECRET_KEY: is needed here: make one with "openssl rand -hex 32" and keep it safe',
    );
  return config.secretKey;
}
