import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../../src/domain/local-date.ts';
import { cents } from '../../src/domain/money.ts';
import { advance } from '../../src/flow/advance.ts';
import {
  type Advance,
  type Answer,
  type Facts,
  factNames,
  flowIds,
  type Prompt,
} from '../../src/flow/types.ts';
import { flows } from '../../src/flows/index.ts';
import { facts } from '../flow/facts.ts';

/** Facts of any kind, as the domain could give them. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    is: fc.record(Object.fromEntries(factNames.map((name) => [name, fc.boolean()]))),
    slots: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ is, slots }) => {
    const some = (count: number, of: string) =>
      Array.from({ length: count }, (_, at) => ({ id: `${of}-${at}`, label: { key: of } }));
    return facts({
      is,
      choices: {
        slots: some(slots, 'slot'),
        parties: some(2, 'party'),
        partiesToCall: some(2, 'party'),
        claims: some(3, 'claim'),
        areas: some(2, 'area'),
        handoverLines: some(3, 'line'),
      },
    });
  });

/** Some answer that fits a question. */
function answerTo(prompt: Prompt, pick: number): Answer {
  const options = prompt.options ?? [];
  const fixed = options[pick % Math.max(1, options.length)];
  const typed: Partial<Record<Prompt['kind'], Answer | undefined>> = {
    text: { kind: 'text', text: 'woorden' },
    amount: { kind: 'amount', amount: cents(6000) },
    date: { kind: 'date', date: date('2026-11-30') },
    postcode: { kind: 'postcode', text: '1055 XX' },
    phone: { kind: 'phone', text: '+31 6 12345678' },
    review: {
      kind: 'review',
      options: options
        .filter((_, at) => at % 2 === 0)
        .map((one) => one.id)
        .filter((id) => id.startsWith('line')),
    },
    slot: fixed && { kind: 'slot', option: fixed.id },
    choice: fixed && { kind: 'choice', option: fixed.id },
  };
  const own = typed[prompt.kind];
  // Every third time the way out of a typed question is pressed instead.
  if (own && (options.length === 0 || pick % 3 !== 0 || prompt.kind === 'choice' || prompt.kind === 'slot'))
    return own;
  return { kind: 'choice', option: (options.find((one) => one.way) ?? fixed)?.id ?? '' };
}

describe('every flow', () => {
  it.each(flowIds)('%s asks or ends on every walk, whatever is known and whatever is answered', (id) => {
    const flow = flows[id];
    fc.assert(
      fc.property(
        anyFacts,
        fc.array(fc.nat({ max: 1000 }), { minLength: 25, maxLength: 25 }),
        (known, picks) => {
          let now: Advance = advance(flow, undefined, { kind: 'start' }, known);
          const done: string[] = [];
          for (const pick of picks) {
            expect(Boolean(now.prompt) !== Boolean(now.end)).toBe(true);
            if (!now.prompt) return;
            const before = now;
            now = advance(flow, now.state, { kind: 'answer', answer: answerTo(now.prompt, pick) }, known);
            expect(now.misfit, `${id}: ${before.prompt?.step} refused its own option`).toBeUndefined();
            done.push(...now.effects);
            // Asking again where we are does and says nothing new.
            const again = advance(flow, now.state, { kind: 'resume' }, known);
            expect(again.effects).toEqual([]);
            expect(again.prompt).toEqual(now.prompt);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(flowIds)('%s takes a step back to the question before, and forward to the same place', (id) => {
    const flow = flows[id];
    fc.assert(
      fc.property(
        anyFacts,
        fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 6 }),
        (known, picks) => {
          let now: Advance = advance(flow, undefined, { kind: 'start' }, known);
          for (const pick of picks) {
            if (!now.prompt) return;
            const answer = answerTo(now.prompt, pick);
            const next = advance(flow, now.state, { kind: 'answer', answer }, known);
            const came =
              next.prompt &&
              next.state.performed.length === 0 &&
              Object.keys(next.state.answers).length > Object.keys(now.state.answers).length;
            if (came) {
              const back = advance(flow, next.state, { kind: 'back' }, known);
              expect(back.prompt?.step).toBe(now.prompt.step);
              expect(advance(flow, back.state, { kind: 'answer', answer }, known).prompt).toEqual(
                next.prompt,
              );
            }
            now = next;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
