import type { Locale } from '../../../src/ports/words.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { DangerCorpus } from './kinds.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { tr } from './tr.ts';

/** The compiler asks for sentences in every language that we speak. */
export const corpora: Readonly<Record<Locale, DangerCorpus>> = { nl, en, ar, tr, pl, es };
