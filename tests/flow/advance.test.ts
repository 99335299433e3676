import { describe, expect, it } from 'vitest';
import { advance } from '../../src/flow/advance.ts';
import { type Answer, defineFlow, type Flow, type FlowState } from '../../src/flow/types.ts';
import { facts } from './facts.ts';

const choose = (option: string): Answer => ({ kind: 'choice', option });

/** A small journey with a fork, a thing done and a question that comes back. */
const tea: Flow = defineFlow({
  id: 'menu',
  version: 1,
  owner: 'test',
  start: 'who',
  steps: {
    who: { kind: 'decide', when: [{ fact: 'identified', then: 'hello' }], otherwise: 'drink' },
    hello: { kind: 'tell', say: [{ key: 'hello', values: ['count'] }], next: 'drink' },
    drink: {
      kind: 'ask',
      answer: 'choice',
      question: 'drink',
      options: [
        { id: 'tea', label: 'tea', next: 'sugar' },
        { id: 'coffee', label: 'coffee', next: 'sugar' },
        { id: 'water', label: 'water', next: 'pour' },
      ],
    },
    sugar: {
      kind: 'ask',
      answer: 'choice',
      question: 'sugar',
      options: [
        { id: 'yes', label: 'yes', next: 'which' },
        { id: 'no', label: 'no', next: 'which' },
      ],
    },
    which: { kind: 'decide', when: [{ answer: 'drink', is: 'tea', then: 'leaf' }], otherwise: 'pour' },
    leaf: { kind: 'tell', say: ['leaf'], next: 'pour' },
    pour: { kind: 'perform', effect: 'book-appointment', next: 'more', refused: 'spilt' },
    spilt: { kind: 'tell', say: ['spilt'], next: 'drink' },
    more: {
      kind: 'ask',
      answer: 'choice',
      question: 'more',
      options: [
        { id: 'again', label: 'again', next: 'drink' },
        { id: 'done', label: 'done', next: 'bye' },
      ],
    },
    bye: { kind: 'end', outcome: 'answer', then: 'menu' },
  },
});

/** Gives answers one after the other and returns the last result. */
function having(...answers: readonly Answer[]) {
  let last = advance(tea, undefined, { kind: 'start' }, facts());
  for (const answer of answers) last = advance(tea, last.state, { kind: 'answer', answer }, facts());
  return last;
}

describe('advance', () => {
  it('runs nothing: the same flow, state, input and facts give the same result, and the state is untouched', () => {
    const { state } = having(choose('tea'));
    const frozen = JSON.stringify(state);
    const one = advance(tea, state, { kind: 'answer', answer: choose('yes') }, facts());
    const two = advance(tea, state, { kind: 'answer', answer: choose('yes') }, facts());
    expect(one).toEqual(two);
    expect(JSON.stringify(state)).toBe(frozen);
  });

  it('says only what comes after the last answer', () => {
    const started = advance(tea, undefined, { kind: 'start' }, facts({ is: { identified: true } }));
    expect(started.say.map((one) => one.key)).toEqual(['hello']);
    const next = advance(
      tea,
      started.state,
      { kind: 'answer', answer: choose('tea') },
      facts({ is: { identified: true } }),
    );
    expect(next.say).toEqual([]);
    expect(next.prompt?.step).toBe('sugar');
  });

  it('says a value that is not known as unknown, never as nothing', () => {
    const started = advance(tea, undefined, { kind: 'start' }, facts({ is: { identified: true } }));
    expect(started.say[0]?.values).toEqual({ count: { unknown: true } });
  });

  it('takes a fork on an earlier answer', () => {
    expect(having(choose('tea'), choose('no')).say.map((one) => one.key)).toEqual(['leaf']);
    expect(having(choose('coffee'), choose('no')).say).toEqual([]);
  });

  it('keeps later answers when an earlier one changes on the same way on', () => {
    const asked = having(choose('tea'));
    const editing = advance(tea, asked.state, { kind: 'edit', step: 'drink' }, facts());
    expect(editing.prompt?.step).toBe('drink');
    const changed = advance(tea, editing.state, { kind: 'answer', answer: choose('coffee') }, facts());
    expect(changed.prompt?.step).toBe('sugar');
    expect(changed.state.answers).toEqual({ drink: choose('coffee') });
  });

  it('decides forks after a changed answer anew', () => {
    const flow: Flow = {
      ...tea,
      steps: { ...tea.steps, pour: { kind: 'tell', say: ['poured'], next: 'more' } },
    };
    let state = advance(flow, undefined, { kind: 'start' }, facts()).state;
    for (const answer of [choose('tea'), choose('no')])
      state = advance(flow, state, { kind: 'answer', answer }, facts()).state;
    const editing = advance(flow, state, { kind: 'edit', step: 'drink' }, facts());
    const changed = advance(flow, editing.state, { kind: 'answer', answer: choose('coffee') }, facts());
    expect(changed.prompt?.step).toBe('more');
    expect(changed.say.map((one) => one.key)).toEqual(['poured']);
    expect(changed.state.answers.sugar).toEqual(choose('no'));
  });

  it('goes back one question, and the same answer leads to the same place again', () => {
    const there = having(choose('tea'));
    const back = advance(tea, there.state, { kind: 'back' }, facts());
    expect(back.prompt?.step).toBe('drink');
    expect(advance(tea, back.state, { kind: 'answer', answer: choose('tea') }, facts())).toEqual(there);
  });

  it('does a thing once, and does not go back past it', () => {
    const done = having(choose('water'));
    expect(done.effects).toEqual(['book-appointment']);
    const again = advance(tea, done.state, { kind: 'resume' }, facts());
    expect(again.effects).toEqual([]);
    expect(advance(tea, done.state, { kind: 'back' }, facts()).prompt?.step).toBe('more');
    expect(advance(tea, done.state, { kind: 'edit', step: 'drink' }, facts()).prompt?.step).toBe('more');
  });

  it('asks anew what could not be done, and can then do it', () => {
    const { state } = having();
    const taken = advance(
      tea,
      state,
      { kind: 'answer', answer: choose('water') },
      facts({ refused: new Set(['book-appointment']) }),
    );
    expect(taken).toMatchObject({ effects: [], prompt: { step: 'drink' }, say: [{ key: 'spilt' }] });
    const second = advance(tea, taken.state, { kind: 'answer', answer: choose('water') }, facts());
    expect(second).toMatchObject({ effects: ['book-appointment'], prompt: { step: 'more' } });
  });

  it('starts a part of the flow anew when a question is come back to', () => {
    const looped = having(choose('water'), choose('again'));
    expect(looped.prompt?.step).toBe('drink');
    const second = advance(tea, looped.state, { kind: 'answer', answer: choose('water') }, facts());
    expect(second.effects).toEqual(['book-appointment']);
  });

  it('lets a fact that changes later not rewrite a fork that was taken', () => {
    const { state } = having(choose('tea'));
    const later = advance(tea, state, { kind: 'resume' }, facts({ is: { identified: true } }));
    expect(later.say).toEqual([]);
    expect(later.prompt?.step).toBe('sugar');
  });

  it('changes nothing on an answer that does not fit the question', () => {
    const { state } = having(choose('tea'));
    for (const answer of [choose('maybe'), { kind: 'text', text: 'x' } satisfies Answer]) {
      const result = advance(tea, state, { kind: 'answer', answer }, facts());
      expect(result).toMatchObject({ misfit: true, prompt: { step: 'sugar' }, effects: [] });
      expect(result.state.answers).toEqual(state.answers);
    }
  });

  it('carries people over to a new version: answers that still exist stay, others are asked again', () => {
    const old: FlowState = {
      flow: 'menu',
      version: 0,
      answers: { drink: choose('tea'), sugar: choose('a-lot'), gone: choose('x') },
      taken: { 'old-fork': 'nowhere' },
      performed: ['old-step'],
    };
    const now = advance(tea, old, { kind: 'resume' }, facts());
    expect(now.prompt?.step).toBe('sugar');
    expect(now.state).toMatchObject({ version: 1, answers: { drink: choose('tea') }, performed: [] });
  });

  it('does not compile with a way on to a step that does not exist, or a fact that nobody knows', () => {
    defineFlow({
      id: 'menu',
      version: 1,
      owner: 'test',
      start: 'a',
      // @ts-expect-error: 'c' is no step
      steps: { a: { kind: 'tell', say: [], next: 'c' }, b: { kind: 'end', outcome: 'answer', then: 'menu' } },
    });
    defineFlow({
      id: 'menu',
      version: 1,
      owner: 'test',
      start: 'a',
      steps: {
        // @ts-expect-error: nobody knows 'isRich'
        a: { kind: 'decide', when: [{ fact: 'isRich', then: 'b' }], otherwise: 'b' },
        b: { kind: 'end', outcome: 'answer', then: 'menu' },
      },
    });
    expect(() => advance(tea, undefined, { kind: 'start' }, facts())).not.toThrow();
  });
});
