/**
 * The register itself: who holds which title, since when and until when, and what the public may read of it.
 *
 * <p>Goals: the committee, the board and the nightly rounds publish entries and put earlier ones right; a visitor or a
 * machine asks how somebody stands on a day; an officer asks how the register stood as it was known at an instant.
 *
 * <h2>How the register remembers</h2>
 *
 * <ul>
 *   <li>register.R1 Entries are only added. A wrong entry is annulled by a later one, which may carry what should have
 *       stood there. What is annulled stays annulled, and no entry is annulled twice.
 *   <li>register.R2 An entry has two clocks: the legal day from which it holds and the instant at which the register came
 *       to know it. What was known at an instant follows from the entries recorded up to it; they work in the order of
 *       their legal days, and within a day in the order in which they were recorded.
 * </ul>
 *
 * <h2>Titles</h2>
 *
 * <ul>
 *   <li>register.R3 A title is held from the first day of a period through its last. Periods that touch make one unbroken
 *       run; "since" is the first day of that run.
 *   <li>register.R4 A specialist title is held only on days on which the basic title is held, a supervisor's title only on
 *       days on which a specialist title is held (domain.md 2). A title ends on the day on which what it rests on ends,
 *       for the same reason, and does not come back by itself.
 *   <li>register.R5 A title with a last day lapses after it when nothing else was entered. A lapsed specialist keeps the
 *       basic title (domain.md 3.4, proposal).
 *   <li>register.R6 Renewal filed on or before the last day keeps the title until it is decided (domain.md 3.4).
 *   <li>register.R7 A renewal gives a new period, also with effect from an earlier day. Its filing is pending until the day
 *       of the decision or the first day of the new period, whichever comes first.
 *   <li>register.R8 A filing that is refused or withdrawn leaves the title its own last day; when that has passed, the title
 *       ends on the day of the refusal or withdrawal.
 *   <li>register.R9 A postponement or a plan of repair moves the last day of a title that is held.
 *   <li>register.R25 What was filed or lengthened from the first day of the new period on, and led to the renewal, is over
 *       with it: a renewal with effect from an earlier day leaves nothing pending.
 *   <li>register.R26 The registration period of a title runs from the day on which it was granted or last renewed to its
 *       own end. A postponement moves that end; a plan of repair only the last day on which renewal can be filed.
 *   <li>register.R10 A title also ends when its holder resigns and when a decision removes it.
 *   <li>register.R11 Death ends every title. From that day nothing is shown (ux.md 2.7), also about earlier days.
 *   <li>register.R12 A note stands beside a title as long as it was given for, and never past the unbroken run of that title.
 * </ul>
 *
 * <h2>Measures</h2>
 *
 * <ul>
 *   <li>register.R13 A suspension or a condition has a first and a last day, a text for the public in both languages, and
 *       a last day on which the public may read it, not before its own last day. It may be ended early.
 *   <li>register.R16 When the last day on which a measure or a removal may be read has passed, the public is not told of it
 *       any more, about no day at all (ux.md 7.3).
 *   <li>register.R17 A measure or removal that was annulled is never shown to the public, also not in answers about what the
 *       register said before the annulment; unless it was only put right by another measure or removal.
 *   <li>register.R18 No measure or removal may be read longer after its end than the register allows at most (a setting;
 *       ux.md 7.3 proposes 5 years).
 * </ul>
 *
 * <h2>What the public reads</h2>
 *
 * <ul>
 *   <li>register.R14 A person who holds a title reads SUSPENDED, else ACTIVE_COND, when such a measure is in force; else
 *       ACTIVE_RENEWAL when a renewal of a title they hold is pending or under repair; else ACTIVE. A postponement is not
 *       shown. A person who holds none reads REMOVED when a removal may still be read, else ENDED.
 *   <li>register.R15 An ended registration is shown for 12 months (a setting), a removal until the day that was set with the
 *       decision. The reason of any other end is never shown.
 *   <li>register.R28 Of the entries themselves the public may read, about whoever may be shown today, those that stand and
 *       that have begun: grants, renewals and notes of a title that may be told of, and measures and removals as long as
 *       they may be read. What was annulled, filed, postponed or ended otherwise is not read as an entry.
 * </ul>
 *
 * <h2>Publishing</h2>
 *
 * <ul>
 *   <li>register.R19 An entry that the history before it does not allow is refused: a title granted while it is held, or
 *       granted without what it rests on; renewed where no run of it reaches; filed, extended or ended while it is not held;
 *       a note on a title not held; a measure ended that is not in force, or whose end was entered already; anything after death.
 *   <li>register.R20 Only an entry of the same person that is not annulled already can be annulled.
 *   <li>register.R21 An entry, the snapshot that follows from it, its line in the journal, the letter to the person and
 *       the notice of change are there together or not at all. Nobody who died is written to.
 *   <li>register.R22 Of two who publish about one person at once, the second is told so and nothing of theirs is kept.
 *   <li>register.R23 The snapshot equals the fold of the entries; this is checked every night.
 *   <li>register.R27 Of their own registration therapists enter only that they filed for renewal or took it back, and that
 *       they resign.
 *   <li>register.R24 On the day after the last day of a measure the nightly round enters its end, once.
 *   <li>register.R29 When a title has lapsed, the nightly round enters that it did, once for each end, and never about
 *       somebody who died. The entry tells what follows from the others and does nothing of itself: where it turns out later
 *       that the title did not end on that day, for a decision or a filing was entered late, the later entry holds.
 * </ul>
 */
package nl.mbtregister.register;
