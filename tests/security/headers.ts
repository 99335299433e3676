import { expect } from 'vitest';

/** What a policy has to say in any case; everything else falls back on 'none'. */
const neededDirectives = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'form-action': "'self'",
};

/** Reads a policy as strictly as it can be read: known directives, once each, with nothing but ours. */
export function expectStrictPolicy(policy: string | null): void {
  const directives = (policy ?? '').split('; ').map((directive) => directive.split(' '));
  const names = directives.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const [name, ...sources] of directives) {
    expect(name).toMatch(
      /^(default|style|script|img|connect|frame|manifest|worker)-src$|^(form-action|frame-ancestors|base-uri)$/,
    );
    expect([["'none'"], ["'self'"]]).toContainEqual(sources);
  }
  expect(Object.fromEntries(directives.map(([name, ...sources]) => [name, sources.join(' ')]))).toMatchObject(
    neededDirectives,
  );
}

/** What has to be on everything that leaves the server. */
export function expectSafeHeaders(answer: Response): void {
  const { headers } = answer;
  expectStrictPolicy(headers.get('content-security-policy'));
  const [age = '', ...rest] = (headers.get('strict-transport-security') ?? '').split('; ');
  expect(Number(age.replace('max-age=', ''))).toBeGreaterThanOrEqual(31_536_000);
  expect(rest).toContain('includeSubDomains');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
  for (const talkative of ['server', 'x-powered-by', 'x-aspnet-version'])
    expect(headers.has(talkative)).toBe(false);
  expectOnlyAskedForKept(answer);
  for (const cookie of headers.getSetCookie()) {
    const attributes = cookie.split('; ').slice(1);
    for (const needed of ['HttpOnly', 'Path=/', 'SameSite=Lax']) expect(attributes).toContain(needed);
    expect(cookie).not.toMatch(/domain=/i);
  }
}

/** Files with a hash in their name may be kept for good; nothing else may be kept anywhere, or read by another site. */
function expectOnlyAskedForKept({ headers, url, ok }: Response): void {
  const file = new URL(url).pathname.startsWith('/assets/') && ok;
  expect(headers.get('cache-control')).toBe(file ? 'public, max-age=31536000, immutable' : 'no-store');
  const forAll = url.endsWith('/openapi.json') && ok;
  expect(headers.get('access-control-allow-origin')).toBe(forAll ? '*' : null);
  expect(headers.has('access-control-allow-credentials')).toBe(false);
}
