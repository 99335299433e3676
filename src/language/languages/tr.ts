import type { LanguageWords } from '../language-words.ts';

export const tr: LanguageWords = {
  commands: {
    stop: ['dur', 'durdur', 'bitir', 'çıkış', 'durmak istiyorum', 'bitirmek istiyorum'],
    back: ['geri', 'geri dön', 'önceki', 'önceki soru'],
    human: [
      'insan',
      'bir insan',
      'gerçek insan',
      'görevli',
      'bir görevli',
      'yetkili',
      'temsilci',
      'bir insanla konuş',
      'insanla konuşmak istiyorum',
      'bir insanla konuşmak istiyorum',
      'görevliyle konuşmak istiyorum',
      'bir görevliyle konuşmak istiyorum',
      'gerçek bir insanla konuşmak istiyorum',
    ],
    reset: ['baştan', 'baştan başla', 'yeniden', 'yeniden başla', 'başa dön', 'menü', 'ana menü'],
  },
  flows: {
    appointment: {
      whole: ['randevu', 'bir randevu', 'beni arayın', 'beni ara', 'beni arar mısınız'],
      within: [
        'randevu istiyorum',
        'randevu almak istiyorum',
        'randevu alabilir miyim',
        'biriyle konuşmak istiyorum',
        'birisiyle konuşmak istiyorum',
        'biriyle görüşmek istiyorum',
      ],
    },
    'explain-debts': {
      whole: ['borcum ne kadar', 'neden bu kadar yüksek'],
      within: [
        'ne kadar borcum var',
        'ne kadar ödemem gerekiyor',
        'ne kadar ödemem lazım',
        'ne kadar ödeyeceğim',
        'neden bu kadar yüksek',
        'kime borcum var',
        'kime ödeyeceğim',
      ],
    },
    'signalling-opt-out': {
      whole: ['aramayın', 'beni aramayın', 'yardım istemiyorum', 'rahat bırakın'],
      within: ['beni rahat bırakın', 'beni rahat bırak', 'yardım istemiyorum', 'artık beni aramayın'],
    },
    'self-arrange': {
      whole: ['kendim hallederim', 'kendim yaparım'],
      within: [
        'kendim halledeceğim',
        'kendim halletmek istiyorum',
        'kendim yapmak istiyorum',
        'kendim çözerim',
      ],
    },
    'arrangement-offer': {
      whole: ['taksit', 'ödeme planı', 'özel anlaşma', 'taksitle ödeme'],
      within: [
        'ödeme planı istiyorum',
        'taksitle ödemek istiyorum',
        'taksit istiyorum',
        'taksit yapmak istiyorum',
        'taksitle ödeyebilir miyim',
      ],
    },
  },
  negations: ['değil', 'yok', 'hiç', 'hiçbir', 'asla', 'hayır', 'istemiyorum', 'istemem', 'kimse', 'olmadan'],
  // Geliyor and gelmiyor, ödemek and ödemez, öderim and ödemem: a letter makes the difference.
  negated: /m[iu]yo|m[ae]z|m[ae]m$/u,
};
