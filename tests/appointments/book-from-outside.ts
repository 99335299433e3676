import { createDiary } from '../../src/appointments/diary.ts';
import { dateInAmsterdam, type Instant } from '../../src/domain/local-date.ts';
import { openStorage } from '../../src/storage/open.ts';

/** Another process that books: every slot it is told of, as fast as it can, and prints which ones it got. */
const [path = '', now = '', who = '', ...slotIds] = process.argv.slice(2);
const storage = await openStorage(path);
const diary = createDiary({
  store: storage.diary,
  clock: { now: () => now as Instant, today: () => dateInAmsterdam(now as Instant) },
  teams: [],
  product: { id: 'gesprek', name: 'Gesprek', minutes: 45 },
});
const results = await Promise.all(
  slotIds.map((slotId, nth) =>
    diary.createAppointment({ slotId, meeting: 'call', conversationId: `${who}-${nth}` }),
  ),
);
await storage.close();
process.stdout.write(
  JSON.stringify(results.flatMap((one) => (one.kind === 'booked' ? [one.appointment.slotId] : []))),
);
