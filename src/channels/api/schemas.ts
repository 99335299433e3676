import { z } from '@hono/zod-openapi';
import { type CollectorKind, collectorKinds } from '../../domain/collectors.ts';
import { locales } from '../../ports/words.ts';

const locale = z.enum(locales).openapi({ example: 'nl' });

export const openingBody = z
  .object({
    locale: locale.optional(),
    code: z
      .string()
      .max(64)
      .optional()
      .openapi({ description: 'The code of a letter, with or without dashes.' }),
    birthDate: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional()
      .openapi({ description: 'yyyy-mm-dd; goes with the code.', example: '1984-11-03' }),
  })
  .strict()
  .refine((body) => (body.code === undefined) === (body.birthDate === undefined), {
    message: 'code and birthDate go together',
  })
  .openapi('Opening');

const contents = ['option', 'options', 'text', 'command'] as const;

export const messageBody = z
  .object({
    messageId: z.string().min(1).max(100).openapi({ description: 'Yours; the same id is handled once.' }),
    option: z.string().max(200).optional(),
    options: z.array(z.string().max(200)).max(1000).optional(),
    text: z.string().max(20_000).optional(),
    command: z.enum(['back', 'edit', 'stop', 'human', 'reset', 'language']).optional(),
    step: z
      .string()
      .max(100)
      .optional()
      .openapi({ description: 'The question to answer again; only with edit.' }),
    locale: locale.optional(),
  })
  .strict()
  .refine((body) => contents.filter((name) => body[name] !== undefined).length === 1, {
    message: 'give exactly one of option, options, text and command',
  })
  .refine((body) => (body.command === 'edit') === (body.step !== undefined), {
    message: 'step goes with the command edit, and only with that',
  })
  .openapi('Message');

const said = z.object({ key: z.string(), text: z.string(), sensitive: z.boolean() });

const reply = z
  .object({
    say: z
      .array(said)
      .openapi({ description: 'What to show, in order; the question of the prompt comes last.' }),
    prompt: z
      .object({
        step: z.string(),
        kind: z.enum(['choice', 'choices', 'text', 'date', 'amount', 'postcode', 'phone', 'slot', 'review']),
        options: z
          .array(z.object({ id: z.string().openapi({ description: 'Stable.' }), label: z.string() }))
          .optional(),
      })
      .optional(),
    mode: z.enum(['bot', 'human', 'crisis', 'ended']),
    flow: z.string(),
    locale,
  })
  .openapi('Reply');

export const opened = z
  .object({
    conversationId: z.string(),
    token: z.string().openapi({ description: 'The bearer token of this conversation; shown once.' }),
    reply,
  })
  .openapi('Opened');

export const answered = z.object({ reply, token: z.string().optional() }).openapi('Answered');

export const overview = z
  .object({
    persoonssleutel: z.string(),
    geboortedatum: z.string(),
    postcode: z.string(),
    huisnummer: z.string(),
    totaal_cent: z.number().int(),
    onbekende_bedragen: z.number().int(),
    partijen: z.number().int(),
    per_incassant: z.partialRecord(
      z.enum(collectorKinds as [CollectorKind, ...CollectorKind[]]),
      z.object({ open_cent: z.number().int(), vorderingen: z.array(z.string()) }),
    ),
    signalen: z.array(z.string()),
  })
  .openapi('Overview');

export const transcript = z
  .array(
    z.object({
      at: z.string(),
      from: z.enum(['resident', 'assistant', 'staff']),
      channel: z.string(),
      key: z.string().nullable(),
      text: z.string(),
      locale,
    }),
  )
  .openapi('Transcript');

/** RFC 9457, as the Dutch API Design Rules ask. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    invalidParams: z.array(z.object({ name: z.string(), reason: z.string() })).optional(),
    reference: z.string().optional(),
  })
  .openapi('Problem');

export const conversationParam = z.object({
  id: z
    .string()
    .max(64)
    .openapi({ param: { name: 'id', in: 'path' } }),
});

export type MessageBody = z.infer<typeof messageBody>;
