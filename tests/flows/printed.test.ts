import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/commands/flows.ts';
import { flowIds } from '../../src/flow/types.ts';

describe('what a policy officer signs', () => {
  it.each(flowIds)('is the flow %s as it runs: a change shows as a difference here', async (id) => {
    const signed = await readFile(new URL(`golden/${id}.md`, import.meta.url), 'utf8');
    expect(printed(id)).toBe(signed);
  });
});
