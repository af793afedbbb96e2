package nl.mbtregister.supervision;

import static nl.mbtregister.supervision.FixtureSupervision.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Role;
import nl.mbtregister.rulebook.rules.Ground;
import nl.mbtregister.supervision.rules.AttendanceState;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MeetingsIT {
    @Inject
    private FixtureSupervision given;

    @Inject
    private EnteringMeeting entering;

    @Inject
    private ChangingMeeting changing;

    @Inject
    private LeavingMeeting leaving;

    @Inject
    private SigningMeetings signing;

    @Inject
    private SendingBackMeeting sendingBack;

    @Inject
    private UnlockingMeeting unlocking;

    @Inject
    private ListingMeetings listing;

    @Inject
    private ListingSupervision supervision;

    @Test
    @DisplayName("supervision.R6: 45 and 90 minutes alone, 60 in a pair and 90 with three give 1, 2, 1 and 1 (AC8)")
    void the_credit_follows_from_minutes_and_people() {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        given.as(Role.THERAPIST, me);
        enter(supervisor, DAY, 45, 0);
        enter(supervisor, DAY.plusDays(1), 90, 0);
        enter(supervisor, DAY.plusDays(2), 60, 1);
        enter(supervisor, DAY.plusDays(3), 90, 2);
        enter(supervisor, DAY.plusDays(4), 44, 0);
        assertThat(listing.own().reversed())
                .extracting(row -> row.credit().sessions())
                .containsExactly(one(), one().add(one()), one(), one(), BigDecimal.ZERO);
        assertThat(listing.own().getFirst().credit().reason().ground()).isEqualTo(Ground.TOO_SHORT);
    }

    @Test
    @DisplayName(
            "supervision.R7: before the supervisor's registration a meeting gives nothing, and both read why (AC8)")
    void before_the_registration_it_gives_nothing() {
        Enrolled supervisor = given.supervisor(LocalDate.parse("2020-01-01"));
        Enrolled me = given.supervisee();
        given.entered(me, supervisor, LocalDate.parse("2017-12-31"), 45);
        long held = given.entered(me, supervisor, LocalDate.parse("2018-01-01"), 45);
        assertThat(listing.own()).extracting(row -> row.credit().sessions()).containsExactly(one(), BigDecimal.ZERO);
        assertThat(listing.own().getLast().credit().reason().ground()).isEqualTo(Ground.SUPERVISOR_NOT_REGISTERED);
        given.as(Role.SUPERVISOR, supervisor);
        assertThat(supervision.given().getLast().credit().reason().ground())
                .isEqualTo(Ground.SUPERVISOR_NOT_REGISTERED);
        sign(held, me);
        assertThat(supervision.given(held).getFirst().signed())
                .as("the registration has ended since")
                .isTrue();
    }

    @Test
    @DisplayName("supervision.R4: the same meeting is recognised, and may be another all the same")
    void a_meeting_is_entered_once() throws SQLException {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        Enrolled other = given.supervisee();
        given.entered(me, supervisor, DAY, 60, other);
        assertRefused("supervision.R4", () -> enter(supervisor, DAY, 60, 0));
        given.as(Role.THERAPIST, other);
        assertThat(listing.similar(supervisor.personId(), DAY))
                .extracting(Twin::mine)
                .containsExactly(true);
        assertRefused("supervision.R4", () -> enter(supervisor, DAY, 45, 0));
        entering.attended(UUID.randomUUID(), given.entry(supervisor, DAY, 45, 0), true);
        assertThat(listing.own()).hasSize(2);
        assertThat(given.count("supervision_meeting where supervisor = ?", supervisor.personId()))
                .isEqualTo(2);
        assertThat(given.count("letter where kind = 'SUPERVISION_ENTERED' and person_id = ?", other.personId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("supervision.R4: who was there without a name joins; the number present stays")
    void somebody_joins() {
        Enrolled supervisor = given.supervisor();
        Enrolled first = given.supervisee();
        Enrolled second = given.supervisee();
        given.as(Role.THERAPIST, first);
        long id = entering.attended(UUID.randomUUID(), given.entry(supervisor, DAY, 60, 1), false);
        given.as(Role.THERAPIST, second);
        assertRefused("supervision.R4", () -> enter(supervisor, DAY, 60, 1));
        entering.join(UUID.randomUUID(), id, supervisor.personId(), DAY, true);
        LedgerRow joined = listing.own(id).orElseThrow();
        assertThat(joined.meeting().present()).isEqualTo(2);
        assertThat(joined.credit().sessions()).isEqualTo(one());
        Enrolled third = given.supervisee();
        given.as(Role.THERAPIST, third);
        assertRefused("supervision.R17", () -> entering.join(UUID.randomUUID(), id, supervisor.personId(), DAY, true));
    }

    @Test
    void the_same_form_sent_twice_enters_one_meeting() {
        Enrolled supervisor = given.supervisor();
        given.as(Role.THERAPIST, given.supervisee());
        UUID key = UUID.randomUUID();
        MeetingEntry entry = given.entry(supervisor, DAY, 45, 0);
        long first = entering.attended(key, entry, false);
        assertThat(entering.attended(key, entry, false)).isEqualTo(first);
        assertThat(listing.own()).hasSize(1);
    }

    @Test
    @DisplayName("supervision.R3, R5 and R16: what cannot be is refused: supervision.R5, supervision.R16")
    void impossible_meetings_are_refused() {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        given.as(Role.THERAPIST, me);
        assertRefused("supervision.R3", () -> enter(supervisor, DAY, 600, 0));
        assertRefused("supervision.R3", () -> enter(supervisor, DAY, 0, 0));
        assertRefused("supervision.R3", () -> enter(supervisor, LocalDate.parse("2199-01-01"), 45, 0));
        assertRefused("supervision.R3", () -> enter(supervisor, LocalDate.parse("2010-12-31"), 45, 0));
        assertRefused("supervision.R3", () -> enter(supervisor, DAY, 45, 20));
        assertRefused("supervision.R5", () -> enter(me, DAY, 45, 0));
        Enrolled nobody = given.supervisee();
        given.as(Role.THERAPIST, me);
        assertRefused("supervision.R5", () -> enter(nobody, DAY, 45, 0));
        var unknown = new MeetingEntry(
                supervisor.personId(),
                DAY,
                45,
                nl.mbtregister.supervision.rules.MeetingMode.ONLINE,
                List.of("12345678"),
                0,
                true);
        assertRefused("supervision.R16", () -> entering.attended(UUID.randomUUID(), unknown, false));
        given.as(Role.SUPERVISOR, supervisor);
        assertRefused(
                "supervision.R16",
                () -> entering.supervised(UUID.randomUUID(), given.entry(supervisor, DAY, 45, 0), false));
    }

    @Test
    @DisplayName(
            "supervision.R9 and supervision.R11: locked when signed; unlocked, everybody's signature is needed anew")
    void a_signed_row_cannot_change_without_a_new_signature() throws SQLException {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        Enrolled other = given.supervisee();
        long id = given.entered(me, supervisor, DAY, 60, other);
        given.as(Role.SUPERVISOR, supervisor);
        sign(id, me);
        given.as(Role.THERAPIST, me);
        assertRefused("supervision.R9", () -> changing.attended(id, version(id), given.entry(supervisor, DAY, 90, 0)));
        assertRefused("supervision.R9", () -> leaving.leave(id, version(id)));
        given.as(Role.SUPERVISOR, supervisor);
        MeetingEntry trio = given.entry(supervisor, DAY, 60, 1, me, other);
        assertRefused("supervision.R9", () -> changing.supervised(id, givenVersion(id), trio));
        unlocking.unlock(id, givenVersion(id));
        changing.supervised(id, givenVersion(id), trio);
        assertThat(supervision.given(id))
                .extracting(row -> row.attendance().state())
                .containsOnly(AttendanceState.WAITING);
        assertThat(supervision.given(id))
                .extracting(row -> row.credit().reason().ground())
                .as("60 minutes with three is too short, for everybody")
                .containsOnly(Ground.TOO_SHORT);
        for (Enrolled person : List.of(me, other)) {
            assertThat(given.count("letter where kind = 'SUPERVISION_CHANGED' and person_id = ?", person.personId()))
                    .isEqualTo(1);
            assertThat(given.count("letter where kind = 'SUPERVISION_UNLOCKED' and person_id = ?", person.personId()))
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("supervision.R6: without the report it gives nothing; it may be made when others are signed for")
    void a_report_comes_later() {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        Enrolled other = given.supervisee();
        long id = given.entered(me, supervisor, DAY, 60, other);
        given.as(Role.SUPERVISOR, supervisor);
        sign(id, me);
        given.as(Role.THERAPIST, other);
        assertThat(listing.own(id).orElseThrow().credit().reason().ground()).isEqualTo(Ground.REPORT_MISSING);
        changing.attended(id, version(id), given.entry(supervisor, DAY, 60, 0));
        assertThat(listing.own(id).orElseThrow().credit().sessions()).isEqualTo(one());
        given.as(Role.THERAPIST, me);
        assertThat(listing.own(id).orElseThrow().signed()).isTrue();
    }

    @Test
    @DisplayName("supervision.R10: a meeting on which a title was granted stays locked")
    void a_used_meeting_stays_locked() throws SQLException {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        long id = given.entered(me, supervisor, DAY, 45);
        given.as(Role.SUPERVISOR, supervisor);
        sign(id, me);
        given.run("update supervision_attendance set used_for = 'BASIC_THERAPIST' where meeting_id = ?", id);
        assertRefused("supervision.R10", () -> unlocking.unlock(id, givenVersion(id)));
    }

    @Test
    @DisplayName("supervision.R8: sent back with a comment, put right, waiting again")
    void a_row_is_sent_back_and_corrected() throws SQLException {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        long id = given.entered(me, supervisor, DAY, 60);
        given.as(Role.SUPERVISOR, supervisor);
        assertRefused("supervision.R8", () -> sendingBack.sendBack(id, me.personId(), givenVersion(id), "  "));
        sendingBack.sendBack(id, me.personId(), givenVersion(id), "Het waren 45 minuten.");
        given.as(Role.THERAPIST, me);
        LedgerRow back = listing.own(id).orElseThrow();
        assertThat(back.sentBack()).isTrue();
        assertThat(back.attendance().comment()).isEqualTo("Het waren 45 minuten.");
        changing.attended(id, version(id), given.entry(supervisor, DAY, 45, 0));
        assertThat(listing.own(id).orElseThrow().waiting()).isTrue();
        assertThat(given.count("letter where kind = 'SUPERVISION_SENT_BACK' and person_id = ?", me.personId()))
                .isEqualTo(1);
        assertThat(given.count("letter where kind = 'SUPERVISION_TO_SIGN' and person_id = ?", supervisor.personId()))
                .as("one a day")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("supervision.R12: more than three at once only after looking at each; a stale row signs none")
    void many_rows_are_signed_at_once() {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        for (int day = 0; day < 4; day++) {
            given.entered(me, supervisor, DAY.plusDays(day), 45);
        }
        given.as(Role.SUPERVISOR, supervisor);
        List<SigningMeetings.Line> lines = supervision.given().stream()
                .map(row -> new SigningMeetings.Line(
                        row.meeting().id(), me.personId(), row.meeting().version()))
                .toList();
        assertRefused("supervision.R12", () -> signing.sign(UUID.randomUUID(), lines, false));
        UUID key = UUID.randomUUID();
        signing.sign(key, lines, true);
        signing.sign(key, lines, true);
        assertThat(supervision.given()).allMatch(LedgerRow::signed);
        assertThatThrownBy(() -> signing.sign(UUID.randomUUID(), lines.subList(0, 1), true))
                .isInstanceOf(OptimisticLockException.class);
    }

    @DisplayName("platform.R4: of two tabs the stale one changes nothing")
    @Test
    void of_two_tabs_the_stale_one_changes_nothing() {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        long id = given.entered(me, supervisor, DAY, 45);
        int seen = version(id);
        changing.attended(id, seen, given.entry(supervisor, DAY, 60, 0));
        assertThatThrownBy(() -> changing.attended(id, seen, given.entry(supervisor, DAY, 90, 0)))
                .isInstanceOf(OptimisticLockException.class);
        given.as(Role.SUPERVISOR, supervisor);
        assertThatThrownBy(() -> signing.sign(
                        UUID.randomUUID(), List.of(new SigningMeetings.Line(id, me.personId(), seen)), true))
                .isInstanceOf(OptimisticLockException.class);
        given.as(Role.THERAPIST, me);
        assertThat(listing.own(id).orElseThrow().meeting().minutes()).isEqualTo(60);
    }

    @Test
    @DisplayName("supervision.R17: another's meeting is not there")
    void nobody_reaches_anothers_meeting() {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        long id = given.entered(me, supervisor, DAY, 45);
        given.as(Role.THERAPIST, given.supervisee());
        assertThat(listing.own(id)).isEmpty();
        assertRefused("supervision.R17", () -> changing.attended(id, 0, given.entry(supervisor, DAY, 90, 0)));
        assertRefused("supervision.R17", () -> leaving.leave(id, 0));
        Enrolled elsewhere = given.supervisor();
        given.as(Role.SUPERVISOR, elsewhere);
        assertThat(supervision.given(id)).isEmpty();
        assertRefused("supervision.R17", () -> unlocking.unlock(id, 0));
        assertRefused("supervision.R17", () -> sendingBack.sendBack(id, me.personId(), 0, "Nee."));
        assertThatThrownBy(() -> sign(id, me)).isInstanceOf(OptimisticLockException.class);
        given.as(Role.SUPERVISOR, me);
        assertRefused("supervision.R17", () -> unlocking.unlock(id, 0));
    }

    @Test
    void with_its_last_row_a_meeting_goes() throws SQLException {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        Enrolled other = given.supervisee();
        long id = given.entered(me, supervisor, DAY, 60, other);
        leaving.leave(id, version(id));
        given.as(Role.THERAPIST, other);
        assertThat(listing.own(id).orElseThrow().meeting().present()).isEqualTo(1);
        leaving.leave(id, version(id));
        assertThat(given.count("supervision_meeting where id = ?", id)).isZero();
    }

    @Test
    void a_supervisor_enters_for_several_and_is_found_by_name_and_number() {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        Enrolled other = given.supervisee();
        given.as(Role.SUPERVISOR, supervisor);
        long id = entering.supervised(UUID.randomUUID(), given.entry(supervisor, DAY, 60, 0, me, other), false);
        assertThat(supervision.given(id)).hasSize(2);
        assertThat(supervision.supervisees()).extracting(Somebody::id).contains(me.personId(), other.personId());
        assertThat(supervision.similar(List.of(me.number().digits()), DAY)).hasSize(1);
        given.as(Role.THERAPIST, me);
        assertThat(listing.supervisors(supervisor.number().digits()))
                .extracting(Somebody::id)
                .containsExactly(supervisor.personId());
        assertThat(listing.supervisors("testerm")).isNotEmpty();
        assertThat(listing.supervisors("zzzz%")).isEmpty();
        assertThat(listing.supervisors(me.number().digits())).isEmpty();
    }

    private void enter(Enrolled supervisor, LocalDate day, int minutes, int unnamed) {
        entering.attended(UUID.randomUUID(), given.entry(supervisor, day, minutes, unnamed), false);
    }

    private void sign(long id, Enrolled person) {
        var rows = supervision.given(id);
        int version = rows.isEmpty() ? 0 : rows.getFirst().meeting().version();
        signing.sign(UUID.randomUUID(), List.of(new SigningMeetings.Line(id, person.personId(), version)), true);
    }

    private int version(long id) {
        return listing.own(id).orElseThrow().meeting().version();
    }

    private int givenVersion(long id) {
        return supervision.given(id).getFirst().meeting().version();
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
