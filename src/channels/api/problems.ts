import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What a program is told when something is not right: a type to branch on, and words for the person who reads logs. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: ContentfulStatusCode;
  readonly detail: string;
  readonly invalidParams?: readonly { readonly name: string; readonly reason: string }[];
  /** Which line in our log tells more. */
  readonly reference?: string;
}

const known = {
  'invalid-input': [400, 'The request is not right'],
  'not-let-in': [401, 'Code and birth date do not open an overview'],
  unauthorized: [401, 'The bearer token is missing, is too old or does not fit this conversation'],
  'not-found': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'This cannot be done here'],
  busy: [409, 'Another message came in between'],
  'too-large': [413, 'The body is too large'],
  'not-json': [415, 'The body is not JSON in UTF-8'],
  'id-reused': [422, 'This message id was used for another message'],
  locked: [423, 'This code is locked'],
  'too-many-requests': [429, 'Too many requests'],
  broken: [500, 'Something went wrong on our side'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

const details: Readonly<Record<keyof typeof known, string>> = {
  'invalid-input': 'Look at invalidParams, correct the request and send it again.',
  'not-let-in': 'Check the code and the birth date. After five wrong tries the code is locked.',
  unauthorized:
    'Send the token that was given when the conversation was opened, or open a new one with the code of the letter.',
  'not-found': 'Check the address.',
  'method-not-allowed': 'Look at the header Allow for what can be done.',
  busy: 'Send the same message again, with the same id.',
  'too-large': 'Send a shorter text: twenty thousand signs is the most.',
  'not-json': 'Send JSON in UTF-8, with the content type application/json.',
  'id-reused': 'Choose a new messageId for a new message.',
  locked: 'Ask the person to call the municipality, or to come to a walk-in hour, for a new code.',
  'too-many-requests': 'Wait a minute and send the same message again.',
  broken: 'Send the same message again, with the same id; if it stays, tell us the reference.',
};

/** What is wrong is told, but never more than somebody reads: a body of a thousand wrong fields is not sent back. */
const mostParams = 20;
const longestReason = 200;

/** Thrown where a request cannot be served; the one error handler turns it into a response. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(kind: keyof typeof known, invalidParams?: Problem['invalidParams']) {
    super(kind);
    this.problem = problem(kind, invalidParams);
  }
}

export function problem(kind: keyof typeof known, invalidParams?: Problem['invalidParams']): Problem {
  const [status, title] = known[kind];
  return {
    type: `https://voorbij.example/problems/${kind}`,
    title,
    status,
    detail: details[kind],
    ...(invalidParams
      ? {
          invalidParams: invalidParams
            .slice(0, mostParams)
            .map(({ name, reason }) => ({ name, reason: reason.slice(0, longestReason) })),
        }
      : {}),
  };
}

export function problemResponse(c: Context, what: Problem): Response {
  return c.body(JSON.stringify(what), what.status, { 'Content-Type': 'application/problem+json' });
}
