import type { LanguageWords } from '../language-words.ts';

export const es: LanguageWords = {
  commands: {
    stop: ['parar', 'para', 'pare', 'terminar', 'fin', 'basta', 'quiero parar', 'quiero terminar'],
    back: ['volver', 'atrás', 'volver atrás', 'regresar', 'anterior', 'pregunta anterior'],
    human: [
      'persona',
      'humano',
      'una persona',
      'un humano',
      'persona real',
      'empleado',
      'agente',
      'asesor',
      'operador',
      'quiero una persona',
      'hablar con una persona',
      'hablar con un humano',
      'quiero hablar con una persona',
      'quiero hablar con un humano',
      'quiero hablar con una persona real',
    ],
    reset: [
      'empezar de nuevo',
      'de nuevo',
      'volver a empezar',
      'desde el principio',
      'menú',
      'inicio',
      'reiniciar',
    ],
  },
  flows: {
    appointment: {
      whole: ['cita', 'una cita', 'llámenme', 'llámeme', 'pueden llamarme'],
      within: [
        'quiero una cita',
        'quisiera una cita',
        'pedir una cita',
        'sacar una cita',
        'hacer una cita',
        'hablar con alguien',
      ],
    },
    'explain-debts': {
      whole: ['cuánto debo', 'por qué es tan alto', 'por qué tanto'],
      within: [
        'cuánto tengo que pagar',
        'cuánto debo pagar',
        'cuánto dinero debo',
        'a quién le debo',
        'a quién tengo que pagar',
        'por qué es tan alto',
        'por qué es tanto',
      ],
    },
    'signalling-opt-out': {
      whole: ['no me llamen', 'no llamen', 'no quiero ayuda', 'quiero que no me molesten'],
      within: [
        'déjenme en paz',
        'dejenme tranquilo',
        'dejenme tranquila',
        'no quiero ayuda',
        'no me llamen más',
      ],
    },
    'self-arrange': {
      whole: ['por mi cuenta', 'lo hago yo'],
      within: ['lo hago por mi cuenta', 'lo arreglo yo', 'lo resuelvo yo', 'hacerlo por mi cuenta'],
    },
    'arrangement-offer': {
      whole: ['plan de pago', 'pagar a plazos', 'acuerdo especial', 'un acuerdo especial', 'cuotas'],
      within: ['quiero un plan de pago', 'quiero pagar a plazos', 'pagar en cuotas', 'pedir un plan de pago'],
    },
  },
  negations: ['no', 'nunca', 'jamás', 'nada', 'nadie', 'sin', 'ni', 'ningún', 'ninguna', 'tampoco'],
};
