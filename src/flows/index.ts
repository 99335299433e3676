import type { Flow, FlowId } from '../flow/types.ts';
import { appointment } from './appointment.ts';
import { arrangementOffer } from './arrangement-offer.ts';
import { explainDebts } from './explain-debts.ts';
import { menu } from './menu.ts';
import { selfArrange } from './self-arrange.ts';
import { signallingOptOut } from './signalling-opt-out.ts';

export const flows: Readonly<Record<FlowId, Flow>> = {
  menu,
  'explain-debts': explainDebts,
  'arrangement-offer': arrangementOffer,
  'self-arrange': selfArrange,
  'signalling-opt-out': signallingOptOut,
  appointment,
};
