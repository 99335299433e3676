/** What is asked of a voice. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** How long a device gets to say which voices it has; most say it at once, and those without any never do. */
const patience = 1500;

/**
 * A voice in a language that runs on the device itself. Other voices send the text to a company: what somebody owes
 * never leaves the house that way.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const own = voices.filter(
    ({ lang, localService }) =>
      localService === true && lang.toLowerCase().split(/[-_]/)[0] === language.toLowerCase(),
  );
  return own.find((voice) => voice.default) ?? own[0];
}

/** The voices of this device; none where it cannot speak. */
export function voicesHere(): readonly SpeechSynthesisVoice[] {
  return 'speechSynthesis' in window ? speechSynthesis.getVoices() : [];
}

/** Tells as soon as it is known what voices there are, and again whenever that changes. */
export function onVoices(tell: () => void): void {
  if (!('speechSynthesis' in window) || voicesHere().length > 0) tell();
  else setTimeout(tell, patience);
  if ('speechSynthesis' in window) speechSynthesis.onvoiceschanged = tell;
}
