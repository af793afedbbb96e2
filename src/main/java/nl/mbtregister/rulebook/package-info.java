/**
 * The rule book: what the register asks for each title, in editions, and what a portfolio is worth against it.
 *
 * <p>Goals: anyone reads the rules in both languages with the source of each number; every part of the register that
 * judges a person asks the same question here and gets findings, never a bare yes or no. An edition is a file
 * {@code rulebook/<first day>.json}: a new number is a new file, a new form of requirement is code in {@code rules}.
 *
 * <p>Editions
 *
 * <ul>
 *   <li><b>rulebook.R1</b> On every day from the first edition on exactly one edition is in force. An edition is known by
 *       its first day.
 *   <li><b>rulebook.R2</b> Every number and every requirement names its source and how sure we are of it. What is our own
 *       proposal is shown as an example.
 *   <li><b>rulebook.R3</b> Rules with a gap, an overlap of days, an unknown form, field or source, a missing translation,
 *       or an id used twice are refused as a whole. The refusal names the file and the line; the register does not start
 *       with such rules.
 *   <li><b>rulebook.R4</b> Anyone who began basic training before an edition's first day may choose the edition before it, until
 *       the number of years that the edition states has passed.
 * </ul>
 *
 * <p>Findings
 *
 * <ul>
 *   <li><b>rulebook.R5</b> Each requirement looks at all rows of the kinds that it asks for, and each of those rows either
 *       counts or does not count: it stands in the finding exactly once. A row of a kind that no requirement of the set
 *       asks for stands exactly once among the rows not asked for. So no row of a person is ever passed over.
 *   <li><b>rulebook.R6</b> A row that does not count, or counts for less than it offers, says why.
 *   <li><b>rulebook.R7</b> A requirement is met from its minimum on. One that is advised only, or that does not apply to
 *       this person, never stands in the way.
 *   <li><b>rulebook.R8</b> A finding that is not met says what is missing, and the first day on which it will be met if
 *       nothing but time passes.
 *   <li><b>rulebook.R9</b> What begins after the day of judging does not count yet. The same rows judged on the same day
 *       under the same edition give the same findings, whenever and in whatever order they are judged.
 *   <li><b>rulebook.R10</b> Where the rows of one part count up to a maximum, the oldest count first, and the row on which
 *       the maximum is reached counts for what is left of it. So it is with what belongs to one course.
 *   <li><b>rulebook.R11</b> A meeting or teaching on which one title was granted is closed to other titles.
 *   <li><b>rulebook.R12</b> Rows that must lie within a number of years count for the run of years that serves the person
 *       best; a treatment counts whole or not at all.
 *   <li><b>rulebook.R13</b> For renewal only what lies within the registration period counts, and what is asked for each
 *       year is asked for each year of it that has begun and is whole.
 *   <li><b>rulebook.R14</b> An independent test counts only when its assessor never supervised this person.
 *   <li><b>rulebook.R21</b> Work counts in whole months of each unbroken stretch: jobs that follow on each other without a
 *       day between, or overlap, are one stretch, and each job gives the months that it adds to it.
 *   <li><b>rulebook.R22</b> A course that was followed again within a registration period counts once, the first time; a
 *       course is known by its accreditation number.
 *   <li><b>rulebook.R23</b> Points above what was asked for in a registration period count in the next one as well, up to the
 *       number that the edition states; the newest points are those above it. The current edition states none.
 * </ul>
 *
 * <p>Supervision
 *
 * <ul>
 *   <li><b>rulebook.R15</b> One session takes 45 minutes for one supervisee, and for a group of n present n times 30
 *       minutes each. A meeting gives each one present as many whole sessions as fit in it.
 *   <li><b>rulebook.R16</b> A meeting of more supervisees than the edition allows gives nothing, unless the committee
 *       noted its consent and the edition allows that number with it.
 *   <li><b>rulebook.R17</b> A meeting counts when its supervisor was a registered supervisor on that day of a kind that may
 *       supervise this route.
 *   <li><b>rulebook.R18</b> Meetings count from the first day of basic training on, and each needs its report.
 * </ul>
 *
 * <p>Accreditation
 *
 * <ul>
 *   <li><b>rulebook.R19</b> Teaching gives one point for each hour without breaks, in whole hours, half an hour upwards;
 *       a part of less than 40 minutes gives nothing.
 *   <li><b>rulebook.R20</b> An assignment gives 1 point from one hour and 2 points from three hours on; the pages of
 *       compulsory literature add up over the programme and give 1 point for each full 10, and at most 2 points.
 * </ul>
 */
package nl.mbtregister.rulebook;
