import type { Page } from 'playwright-core';

/** A voice as a device offers it. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
}

/** What was asked of the loudspeaker. */
interface Speech {
  readonly said: { readonly text: string; readonly lang: string }[];
  cancelled: number;
  /** Lets the device get to the end of what it says. */
  finish(): void;
  /** Gives the device other voices, as when somebody installs one. */
  install(voices: readonly Voice[]): void;
}

declare global {
  interface Window {
    speech?: Speech;
  }
}

/** Gives a page a device with these voices and no loudspeaker: what it would say is written down. */
export async function withVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((first: readonly Voice[]) => {
    let here = first;
    let queue: SpeechSynthesisUtterance[] = [];
    const speech: Speech = {
      said: [],
      cancelled: 0,
      finish() {
        const all = queue;
        queue = [];
        for (const one of all) one.onend?.(new Event('end') as SpeechSynthesisEvent);
      },
      install(voicesThen) {
        here = voicesThen;
        (synthesis.onvoiceschanged as (() => void) | null)?.();
      },
    };
    const synthesis = {
      onvoiceschanged: null as unknown,
      getVoices: () => here,
      speak(utterance: SpeechSynthesisUtterance) {
        queue.push(utterance);
        speech.said.push({ text: utterance.text, lang: utterance.lang });
      },
      cancel() {
        queue = [];
        speech.cancelled += 1;
      },
    };
    class Utterance {
      voice: unknown = null;
      lang = '';
      onend: unknown = null;
      onerror: unknown = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    window.speech = speech;
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  }, voices);
}

/** All that the page had said, in order. */
export async function said(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(() => window.speech?.said.map(({ text }) => text))) ?? [];
}
