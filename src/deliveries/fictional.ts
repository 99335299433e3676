import { addMonths, type LocalDate } from '../domain/local-date.ts';
import { createDraw, type Draw, drawPerson } from './fictional/draw.ts';
import { type ExpectedTotals, expectedOf } from './fictional/expected.ts';
import { type FictionalFile, filesOf, type Reported } from './fictional/files.ts';
import * as government from './fictional/government-stories.ts';
import { balanced } from './fictional/government-stories.ts';
import * as privately from './fictional/private-stories.ts';
import { tellShowPersons } from './fictional/show-persons.ts';
import type { FictionalPersonStory, Story } from './fictional/story.ts';

export { showPersons } from './fictional/show-persons.ts';

export interface FictionalDeliveries {
  /** The deliveries of five parties for the date asked for. */
  readonly files: readonly FictionalFile[];
  /** The same of three months before, with claims that are not reported any more. */
  readonly earlier: { readonly asOf: LocalDate; readonly files: readonly FictionalFile[] };
  /** The right totals once the deliveries are in; the earlier ones do not change them. */
  readonly expected: ExpectedTotals;
}

/** Every rule for a right total, each told by a story that knows its own answer. */
const stories: readonly ((draw: Draw) => Story)[] = [
  privately.stillAtInsurer,
  privately.handedOver,
  privately.handedOverToSilence,
  privately.twoClaimIt,
  privately.threeClaimItAndTheLastIsSilent,
  privately.amountLeftEmpty,
  privately.sameRowTwice,
  privately.twoRowsOneNumber,
  privately.costsAtTheMaximum,
  privately.costsAboveTheMaximum,
  privately.sumThatIsWrong,
  privately.dateThatDoesNotExist,
  privately.sameNumberOfAnotherCreditor,
  privately.paidOff,
  government.atTheCak,
  government.handedToTheCjib,
  government.handedToASilentCjib,
  government.onlyAtTheCjib,
  government.balanceThatDoesNotAddUp,
  government.sameCaseTwice,
];

/**
 * Deliveries on people who do not exist, with the right answer for each of them. The same seed gives the same
 * people; with as many persons as there are stories every rule is met.
 */
export function fictionalDeliveries(asked: {
  readonly seed: number;
  readonly persons: number;
  readonly asOf: LocalDate;
}): FictionalDeliveries {
  const { seed, persons, asOf } = asked;
  // Drawn apart, so that the people to show are the same with every seed.
  const shown = tellShowPersons(createDraw(1, asOf, 10_000));
  const draw = createDraw(seed, asOf, 100_000);
  const told = [...shown, ...Array.from({ length: persons }, (_, at) => tell(draw, at))];
  const before = addMonths(asOf, -3);
  return {
    files: filesOf(told.map(reportedNow), asOf),
    earlier: {
      asOf: before,
      files: filesOf(
        told.map((one) => reportedBefore(one, before)),
        before,
      ),
    },
    expected: expectedOf(told, asOf),
  };
}

function tell(draw: Draw, at: number): FictionalPersonStory {
  const person = drawPerson(draw);
  const first = stories[at % stories.length] ?? privately.stillAtInsurer;
  const more = Array.from(
    { length: draw.between(0, 4) },
    () => stories[draw.between(0, stories.length - 1)] ?? first,
  );
  return {
    person,
    stories: [first, ...more].map((story) => story(draw)),
    before: at % 5 === 0 ? [privately.stillAtInsurer(draw)] : [],
  };
}

function reportedNow({ person, stories: told }: FictionalPersonStory): Reported {
  return {
    person,
    rows: told.flatMap((story) => story.rows ?? []),
    zaken: told.flatMap((story) => story.zaken ?? []),
  };
}

/** What the parties could know on an earlier date, and what they have stopped reporting since. */
function reportedBefore({ person, stories: told, before }: FictionalPersonStory, on: LocalDate): Reported {
  const all = reportedNow({ person, stories: [...before, ...told], before: [] });
  const zaken = all.zaken.map((zaak) =>
    balanced({
      ...zaak,
      imposed: zaak.imposed.filter((event) => event.on <= on),
      paid: zaak.paid.filter((event) => event.on <= on),
    }),
  );
  return {
    person,
    rows: all.rows.filter((row) => row.since <= on),
    zaken: zaken.filter((zaak) => zaak.imposed.length > 0),
  };
}
