import type { LanguageWords } from '../language-words.ts';

export const pl: LanguageWords = {
  commands: {
    stop: ['zakończ', 'koniec', 'zatrzymaj', 'przestań', 'dość', 'chcę zakończyć'],
    back: ['wróć', 'wstecz', 'powrót', 'cofnij', 'poprzednie', 'poprzednie pytanie'],
    human: [
      'człowiek',
      'pracownik',
      'konsultant',
      'żywy człowiek',
      'rozmowa z człowiekiem',
      'porozmawiaj z człowiekiem',
      'chcę człowieka',
      'chcę porozmawiać z człowiekiem',
      'chcę rozmawiać z człowiekiem',
      'chcę porozmawiać z pracownikiem',
      'chcę rozmawiać z pracownikiem',
      'chcę rozmawiać z konsultantem',
    ],
    reset: ['od nowa', 'od początku', 'jeszcze raz od nowa', 'zacznij od nowa', 'menu główne', 'początek'],
  },
  flows: {
    appointment: {
      whole: ['spotkanie', 'umówić spotkanie', 'zadzwońcie', 'zadzwońcie do mnie', 'proszę o telefon'],
      within: [
        'chcę umówić spotkanie',
        'chcę się umówić',
        'umówić się na spotkanie',
        'chcę z kimś porozmawiać',
        'chcę z kimś rozmawiać',
        'porozmawiać z kimś',
      ],
    },
    'explain-debts': {
      whole: ['ile wynosi mój dług', 'dlaczego tak dużo', 'ile mam długu'],
      within: [
        'ile mam zapłacić',
        'ile muszę zapłacić',
        'ile mam długów',
        'komu mam zapłacić',
        'komu jestem winien',
        'komu jestem winna',
        'dlaczego tak dużo',
      ],
    },
    'signalling-opt-out': {
      whole: ['nie dzwońcie', 'nie dzwoń', 'nie chcę pomocy', 'chcę mieć spokój'],
      within: ['dajcie mi spokój', 'zostawcie mnie w spokoju', 'nie chcę pomocy', 'nie dzwońcie do mnie'],
    },
    'self-arrange': {
      whole: ['zrobię to samodzielnie', 'poradzę sobie'],
      within: [
        'załatwię to sam',
        'załatwię to sama',
        'zrobię to sam',
        'zrobię to sama',
        'chcę to załatwić samodzielnie',
      ],
    },
    'arrangement-offer': {
      whole: ['raty', 'na raty', 'spłata w ratach', 'ugoda', 'specjalna ugoda'],
      within: [
        'chcę płacić w ratach',
        'chcę rozłożyć na raty',
        'rozłożyć dług na raty',
        'chcę spłacać w ratach',
        'płacić na raty',
      ],
    },
  },
  negations: ['nie', 'nigdy', 'nic', 'nikt', 'bez', 'żaden', 'żadna', 'żadne', 'ani', 'wcale'],
};
