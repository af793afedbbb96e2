package nl.mbtregister.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Role;
import nl.mbtregister.supervision.rules.Answer;
import nl.mbtregister.supervision.rules.Competence;
import nl.mbtregister.supervision.rules.DeclarationDraft;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeclarationsIT {
    @Inject
    private FixtureSupervision given;

    @Inject
    private InvitingSupervisor inviting;

    @Inject
    private WritingDeclaration writing;

    @Inject
    private TestTime time;

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    @DisplayName("supervision.R15: signed when complete, never changed after; a later one stands beside it")
    void a_supervisor_writes_and_signs() throws SQLException {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        long id = invited(me, supervisor);
        given.as(Role.SUPERVISOR, supervisor);
        writing.keep(id, 0, new DeclarationDraft(Map.of(), Map.of("stance", "Goed."), "Verslag", true));
        assertRefused("supervision.R15", () -> writing.sign(UUID.randomUUID(), id, 1));
        DeclarationDraft complete = complete();
        writing.keep(id, 1, complete);
        UUID key = UUID.randomUUID();
        writing.sign(key, id, 2);
        writing.sign(key, id, 2);
        assertRefused("supervision.R17", () -> writing.keep(id, 3, complete()));
        given.as(Role.THERAPIST, me);
        AskedDeclaration signed = inviting.own().getFirst();
        assertThat(signed.signed()).isTrue();
        assertThat(signed.draft()).isEqualTo(complete);
        assertThat(given.count("letter where kind = 'DECLARATION_SIGNED' and person_id = ?", me.personId()))
                .isEqualTo(1);
        assertThat(given.count("portfolio_row where kind = 'DECLARATION' and person_id = ?", me.personId()))
                .isEqualTo(1);
        invited(me, supervisor);
        assertThat(inviting.own()).hasSize(2);
    }

    @Test
    @DisplayName("supervision.R14: who is no registered supervisor on the day does not declare")
    void a_former_supervisor_does_not_declare() {
        Enrolled former = given.supervisor(LocalDate.parse("2020-01-01"));
        long id = invited(given.supervisee(), former);
        given.as(Role.SUPERVISOR, former);
        writing.keep(id, 0, complete());
        assertRefused("supervision.R14", () -> writing.sign(UUID.randomUUID(), id, 1));
    }

    @Test
    @DisplayName("supervision.R13: one request at a time is open; it can be withdrawn to choose another")
    void one_request_is_open() throws SQLException {
        Enrolled supervisor = given.supervisor();
        Enrolled other = given.supervisor();
        Enrolled me = given.supervisee();
        long id = invited(me, supervisor);
        assertRefused("supervision.R13", () -> invited(me, other));
        inviting.withdraw(id, 0);
        long next = invited(me, other);
        assertThat(next).isNotEqualTo(id);
        given.as(Role.SUPERVISOR, supervisor);
        assertThat(writing.asked(id)).isEmpty();
        assertThat(given.count("letter where kind = 'DECLARATION_WITHDRAWN' and person_id = ?", supervisor.personId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("supervision.R19: a reminder at most once in seven days")
    void a_reminder_once_a_week() throws SQLException {
        Enrolled supervisor = given.supervisor();
        long id = invited(given.supervisee(), supervisor);
        assertRefused("supervision.R19", () -> inviting.remind(id, 0));
        time.moveTo(time.today().plusDays(8));
        inviting.remind(id, 0);
        assertRefused("supervision.R19", () -> inviting.remind(id, 1));
        assertThat(given.count("letter where kind = 'DECLARATION_REMINDED' and person_id = ?", supervisor.personId()))
                .isEqualTo(1);
    }

    @Test
    void what_is_sent_back_can_be_asked_again() {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        long id = invited(me, supervisor);
        given.as(Role.SUPERVISOR, supervisor);
        assertRefused("supervision.R8", () -> writing.sendBack(id, 0, ""));
        writing.sendBack(id, 0, "Eerst nog twee sessies.");
        given.as(Role.THERAPIST, me);
        assertThat(inviting.own().getFirst().comment()).isEqualTo("Eerst nog twee sessies.");
        inviting.inviteAgain(id, 1, "Die zijn er nu.");
        given.as(Role.SUPERVISOR, supervisor);
        assertThatThrownBy(() -> writing.sendBack(id, 1, "Te laat gelezen."))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(writing.asked().getFirst().message()).isEqualTo("Die zijn er nu.");
    }

    @Test
    @DisplayName("supervision.R18: texts have their measure; another's request is not there")
    void texts_fit_and_others_see_nothing() {
        Enrolled supervisor = given.supervisor();
        Enrolled me = given.supervisee();
        long id = invited(me, supervisor);
        given.as(Role.THERAPIST, given.supervisee());
        assertRefused("supervision.R17", () -> inviting.withdraw(id, 0));
        given.as(Role.SUPERVISOR, given.supervisor());
        assertThat(writing.asked(id)).isEmpty();
        assertRefused("supervision.R17", () -> writing.keep(id, 0, complete()));
        given.as(Role.SUPERVISOR, supervisor);
        assertRefused(
                "supervision.R18",
                () -> writing.keep(id, 0, new DeclarationDraft(Map.of(), Map.of(), "x".repeat(8001), null)));
        given.as(Role.THERAPIST, me);
        assertRefused(
                "supervision.R18",
                () -> inviting.invite(UUID.randomUUID(), Title.THERAPIST, supervisor.personId(), "x".repeat(1001)));
    }

    private long invited(Enrolled me, Enrolled supervisor) {
        given.as(Role.THERAPIST, me);
        return inviting.invite(UUID.randomUUID(), Title.BASIC_THERAPIST, supervisor.personId(), "Graag.");
    }

    private DeclarationDraft complete() {
        Map<String, Answer> answers =
                writing.competences().stream().collect(Collectors.toMap(Competence::id, competence -> Answer.YES));
        return new DeclarationDraft(answers, Map.of(), "Alles wat het leerplan vraagt.", true);
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
