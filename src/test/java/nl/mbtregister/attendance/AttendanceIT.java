package nl.mbtregister.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.attendance.FixtureAttendance.Held;
import nl.mbtregister.attendance.rules.RowTrouble;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.ledger.CreditingLedger;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.ledger.rules.CreditSource;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AttendanceIT {
    @Inject
    private FixtureAttendance fixture;

    @Inject
    private HandingInAttendance handing;

    @Inject
    private MendingAttendance mending;

    @Inject
    private ConfirmingAttendance confirming;

    @Inject
    private TakingBackAttendance taking;

    @Inject
    private ReadingAttendance reading;

    @Inject
    private CreditingLedger ledger;

    @Inject
    private CurrentCaller caller;

    @Test
    @DisplayName("attendance.R6 attendance.R7 attendance.R8: every row is answered with the name or with what is wrong")
    void every_row_is_answered() throws SQLException {
        Held held = fixture.held(1);
        Enrolled one = fixture.person(held);
        Enrolled two = fixture.registered(held);
        Enrolled three = fixture.person(held);
        String own =
                text("select number from person where id = " + held.supervisor().personId());
        long list = handIn(
                held,
                "nummer;naam;deel",
                one.number() + ";T. Testerman;",
                two.number() + ";Test-Erman, T.;50%",
                three.number() + ";P. Pietersen;",
                one.number() + ";;",
                "10004757;X;",
                RegisterNumber.running(99_999_998) + ";X;",
                ";Onbekendenaam;",
                ";Testerman;",
                own + ";;",
                "1,00E+07;X;",
                "=A1;X;",
                two.number() + ";;nee");
        ListFile file = reading.list(list, 0, 0);
        assertThat(file.rows())
                .extracting(AttendanceRow::trouble)
                .containsExactly(
                        null,
                        null,
                        RowTrouble.OTHER_NAME,
                        RowTrouble.TWICE,
                        RowTrouble.WRONG_CHECK_DIGITS,
                        RowTrouble.UNKNOWN,
                        RowTrouble.CHOOSE,
                        RowTrouble.CHOOSE,
                        RowTrouble.SELF,
                        RowTrouble.SHORTENED,
                        RowTrouble.FORMULA,
                        RowTrouble.ABSENT);
        AttendanceRow first = file.rows().getFirst();
        assertThat(first.person().name()).isEqualTo("T. Testerman");
        assertThat(first.points()).isEqualTo(6);
        assertThat(file.rows().get(1).points()).isEqualTo(3);
        assertThat(file.rows().get(3).first()).isEqualTo(2);
        assertThat(file.rows().get(6).candidates()).isEmpty();
        assertThat(file.rows().get(7).candidates()).isNotEmpty();
        assertThat(file.ready()).isEqualTo(2);
        assertThat(file.waiting()).isEqualTo(10);
        assertThat(credits(held)).isZero();
    }

    @Test
    @DisplayName("attendance.R9: who was not registered on that day is said, and credited")
    void who_was_not_registered_is_said_and_credited() throws SQLException {
        Held held = fixture.held(1);
        Enrolled registered = fixture.registered(held);
        Enrolled not = fixture.person(held);
        long list = handIn(held, registered.number().toString(), not.number().toString());
        assertThat(reading.list(list, 0, 0).rows())
                .extracting(row -> row.person().registered())
                .containsExactly(true, false);
        confirm(list);
        assertThat(credits(held)).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "attendance.R7 attendance.R10 attendance.R11: rows are mended: another number, a choice, a share, a yes, taken off")
    void rows_are_mended() throws SQLException {
        Held held = fixture.held(1);
        Enrolled one = fixture.registered(held);
        Enrolled two = fixture.registered(held);
        Enrolled three = fixture.registered(held);
        long list = handIn(
                held,
                "nummer;naam;uren",
                "10004757;X;",
                ";Testerman;",
                two.number() + ";T. Testerman;1 dag",
                three.number() + ";Iemand Anders;",
                "10004757;Y;");
        mending.mend(
                list,
                version(list),
                List.of(
                        new RowMend(2, one.number().toString(), "", null, false, false),
                        new RowMend(3, "", "", one.personId(), false, false),
                        new RowMend(4, two.number().toString(), "3", null, false, false),
                        new RowMend(5, three.number().toString(), "", null, true, false),
                        new RowMend(6, "10004757", "", null, false, true)));
        ListFile file = reading.list(list, 0, 0);
        assertThat(file.rows()).extracting(AttendanceRow::line).containsExactly(2, 3, 4, 5);
        assertThat(file.rows().get(0).trouble()).isEqualTo(RowTrouble.OTHER_NAME);
        assertThat(file.rows().get(2).points()).isEqualTo(3);
        assertThat(file.rows().get(3).isWaiting()).isFalse();
        assertThat(file.waiting()).isEqualTo(2);
        mending.mend(list, version(list), List.of(new RowMend(2, one.number().toString(), "", null, true, false)));
        assertThat(reading.list(list, 0, 0).rows().get(1).trouble()).isIn(RowTrouble.TWICE, RowTrouble.CHOOSE);
        confirming.confirm(UUID.randomUUID(), list, version(list), true);
        assertThat(credits(held)).isEqualTo(3);
        assertThatThrownBy(() -> mending.mend(list, 0, List.of())).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("attendance.R13: saving credits, journals and tells everybody once")
    void saving_credits_everybody_once() throws SQLException {
        Held held = fixture.held(1);
        Enrolled one = fixture.registered(held);
        Enrolled two = fixture.person(held);
        long list = handIn(held, one.number() + ";", two.number() + ";;2 uur", "10004757;X");
        UUID once = UUID.randomUUID();
        int seen = version(list);
        refused("attendance.R13", () -> confirming.confirm(UUID.randomUUID(), list, seen, false));
        assertThatThrownBy(() -> confirming.confirm(UUID.randomUUID(), list, seen + 1, true))
                .isInstanceOf(OptimisticLockException.class);
        confirming.confirm(once, list, seen, true);
        confirming.confirm(once, list, seen, true);
        refused("attendance.R12", () -> confirming.confirm(UUID.randomUUID(), list, seen, true));
        EditionFile file = reading.edition(held.id(), "", 0);
        assertThat(file.attendees())
                .extracting(Attendee::person)
                .containsExactlyInAnyOrder(one.personId(), two.personId());
        assertThat(file.attendees())
                .extracting(attendee -> attendee.points().stripTrailingZeros())
                .containsExactlyInAnyOrder(BigDecimal.valueOf(6), BigDecimal.valueOf(2));
        assertThat(file.lists().getFirst().credited()).isEqualTo(2);
        assertThat(fixture.number(
                        "select count(*) from journal_content where subject_person in (?, ?) and object like 'ledger_entry %'",
                        one.personId(), two.personId()))
                .isEqualTo(2);
        assertThat(fixture.number(
                        "select count(*) from letter where kind = 'POINTS_CREDITED' and person_id in (?, ?)",
                        one.personId(),
                        two.personId()))
                .isEqualTo(2);
        assertThat(fixture.number("select count(*) from attendance_row where list_id = ?", list))
                .isZero();
    }

    @Test
    @DisplayName(
            "attendance.R14 attendance.R8: what was wrong is taken back with a reason, and the person can be credited anew")
    void what_was_wrong_is_taken_back() throws SQLException {
        Held held = fixture.held(1);
        Enrolled one = fixture.registered(held);
        confirm(handIn(held, one.number().toString()));
        long again = handIn(held, one.number().toString());
        assertThat(reading.list(again, 0, 0).rows().getFirst().trouble()).isEqualTo(RowTrouble.BEFORE);
        long entry = reading.edition(held.id(), "", 0).attendees().getFirst().entry();
        refused("ledger.R6", () -> taking.takeBack(UUID.randomUUID(), held.id(), entry, " "));
        UUID once = UUID.randomUUID();
        taking.takeBack(once, held.id(), entry, "Was er niet.");
        taking.takeBack(once, held.id(), entry, "Was er niet.");
        refused("attendance.R14", () -> taking.takeBack(UUID.randomUUID(), held.id(), entry, "Nog eens."));
        assertThat(credits(held)).isZero();
        confirm(handIn(held, one.number() + ";;3 uur"));
        assertThat(text("select reference from ledger_credit where person_id = " + one.personId()))
                .isEqualTo("EDITION-" + held.id() + "/2");
        assertThat(fixture.number(
                        "select count(*) from letter where kind = 'POINTS_TAKEN_BACK' and person_id = ?",
                        one.personId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("attendance.R12: only of own editions that are over, and a new list takes the place of a draft")
    void only_own_editions_that_are_over() throws SQLException {
        Held other = fixture.held(1);
        Held coming = fixture.held(-1);
        refused("attendance.R12", () -> handIn(coming, "10004775"));
        refused("accreditation.R15", () -> handIn(other, "10004775"));
        Held held = fixture.held(0);
        Enrolled one = fixture.registered(held);
        long first = handIn(held, one.number().toString());
        long second = handIn(held, one.number().toString());
        refused("attendance.R12", () -> reading.list(first, 0, 0));
        fixture.as(other.supervisor());
        refused("accreditation.R15", () -> reading.list(second, 0, 0));
        refused("accreditation.R15", () -> confirm(second));
        refused("accreditation.R15", () -> mending.mend(second, 0, List.of()));
    }

    @Test
    @DisplayName("attendance.R15: what people entered about the course themselves gives way to the list")
    void what_people_entered_gives_way_to_the_list() throws SQLException {
        Held held = fixture.held(20);
        Enrolled one = fixture.registered(held);
        String number = text(
                "select c.number from course c join course_edition e on e.course_id = c.id where e.id = " + held.id());
        caller.becomes(new Caller("account-1", "T", Role.THERAPIST, null, one.personId()));
        ledger.credit(one.personId(), own(number, held.lastDay()));
        ledger.credit(one.personId(), own(number, held.lastDay().minusDays(1)));
        fixture.as(held.supervisor());
        confirm(handIn(held, one.number().toString()));
        assertThat(text("select string_agg(source, ' ' order by id) from ledger_credit where person_id = "
                        + one.personId()))
                .isEqualTo("SELF ATTENDANCE");
    }

    @Test
    @DisplayName(
            "attendance.R18: whoever has points by a list has a certificate of them, and nobody of what was taken back")
    void whoever_has_points_has_a_certificate() throws SQLException {
        Held held = fixture.held(1);
        Enrolled one = fixture.registered(held);
        confirm(handIn(held, one.number().toString()));
        long entry = reading.edition(held.id(), "", 0).attendees().getFirst().entry();
        caller.becomes(new Caller("account-1", "T", Role.THERAPIST, null, one.personId()));
        OwnCredit mine = reading.mine(entry);
        assertThat(mine.number()).isEqualTo(one.number().toString());
        assertThat(mine.day()).isEqualTo(held.lastDay());
        fixture.as(held.supervisor());
        taking.takeBack(UUID.randomUUID(), held.id(), entry, "Was er niet.");
        caller.becomes(new Caller("account-1", "T", Role.THERAPIST, null, one.personId()));
        refused("attendance.R14", () -> reading.mine(entry));
    }

    @Test
    void nobody_is_an_answer_too() throws SQLException {
        Held held = fixture.held(1);
        handing.nobody(UUID.randomUUID(), held.id());
        assertThat(reading.own(LocalDate.of(9999, 1, 1), 0).getFirst().credited())
                .isZero();
    }

    private long handIn(Held held, String... lines) {
        return handing.handIn(
                UUID.randomUUID(), held.id(), String.join("\n", lines).getBytes(UTF_8));
    }

    private void confirm(long list) throws SQLException {
        confirming.confirm(UUID.randomUUID(), list, version(list), false);
    }

    private int version(long list) throws SQLException {
        return (int) fixture.number("select version from attendance_list where id = ?", list);
    }

    private long credits(Held held) throws SQLException {
        return fixture.number(
                "select count(*) from ledger_credit where source = 'ATTENDANCE' and split_part(reference, '/', 1) = ?",
                "EDITION-" + held.id());
    }

    private String text(String sql) throws SQLException {
        return fixture.text(sql);
    }

    private static Credit own(String accreditation, LocalDate day) {
        return new Credit(
                CreditKind.TEACHING,
                "Trauma",
                "MBT",
                day,
                day,
                BigDecimal.valueOf(6),
                BigDecimal.valueOf(6),
                Theme.TREATMENT,
                accreditation,
                true,
                CreditSource.SELF,
                UUID.randomUUID().toString(),
                LocalDate.of(2020, 1, 1),
                List.of(),
                null);
    }
}
