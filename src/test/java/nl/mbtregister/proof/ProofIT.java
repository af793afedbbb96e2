package nl.mbtregister.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.person.RenamingPerson;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.proof.rules.Verdict;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.MeasureKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProofIT {
    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private RenamingPerson renaming;

    @Inject
    private GivingStatement statements;

    @Inject
    private IssuingBadge issuing;

    @Inject
    private OpeningBadge opening;

    @Inject
    private ReadingBadges reading;

    @Inject
    private CheckingProof checking;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    private Enrolled person;

    /** Holds the basic title since 2015, and was a therapist through 2019. */
    @BeforeEach
    void somebody_holds_a_title() {
        person = people.therapist();
    }

    @AfterEach
    void the_clock_goes_back() {
        time.back();
    }

    @Test
    @DisplayName("proof.R1 proof.R4 a statement is valid for its hours, then expired, and replaced after a change")
    void a_statement_counts_for_some_hours() {
        String statement = statement();
        assertThat(verdict(statement)).isEqualTo(Verdict.VALID);
        CheckedProof checked = checking.check(statement);
        assertThat(checked.badge()).isFalse();
        assertThat(checked.claim().name()).isEqualTo("T. Testerman");
        time.moveTo(time.today().plusDays(2));
        assertThat(verdict(statement)).isEqualTo(Verdict.EXPIRED);
        time.back();
        rename("Andersman");
        assertThat(verdict(statement)).isEqualTo(Verdict.REPLACED);
        assertThat(verdict(statement())).isEqualTo(Verdict.VALID);
    }

    @Test
    @DisplayName(
            "proof.R5 each single bit that is changed in a statement or a badge is noticed, and never reads as valid")
    void each_flipped_bit_is_noticed() {
        for (String proof : new String[] {statement(), opening.open(badge()).orElseThrow()}) {
            assertThat(verdict(proof)).isEqualTo(Verdict.VALID);
            byte[] bytes = proof.getBytes(ISO_8859_1);
            // every bit of a statement; of the longer badge every bit of each third sign, since each one costs a
            // question
            for (int bit = 0; bit < 8 * bytes.length; bit += bit % 8 == 7 && bytes.length > 1_000 ? 17 : 1) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(verdict(new String(flipped, ISO_8859_1)))
                        .as("bit %d", bit)
                        .isIn(Verdict.ALTERED, Verdict.UNKNOWN);
            }
        }
    }

    @Test
    @DisplayName("proof.R2 proof.R4 a badge is suspended, comes back, and is revoked with its title")
    void a_badge_follows_the_register() {
        String code = badge();
        String badge = opening.open(code).orElseThrow();
        assertThat(verdict(badge)).isEqualTo(Verdict.VALID);
        assertThat(badge()).isEqualTo(code);
        LocalDate end = time.today().plusDays(30);
        long measure = publish(
                time.today().minusDays(10),
                new Act.MeasureImposed(MeasureKind.SUSPENSION, end, new Wording("Geschorst.", "Suspended."), end));
        assertThat(verdict(badge)).isEqualTo(Verdict.SUSPENDED);
        assertThatThrownBy(this::badge).isInstanceOf(Refusal.class);
        publish(new Act.MeasureEnded(measure));
        assertThat(verdict(badge)).isEqualTo(Verdict.VALID);
        rename("Andersman");
        assertThat(verdict(badge)).isEqualTo(Verdict.REPLACED);
        String newer = badge();
        assertThat(newer).isNotEqualTo(code);
        assertThat(verdict(badge)).isEqualTo(Verdict.REPLACED);
        assertThat(verdict(opening.open(newer).orElseThrow())).isEqualTo(Verdict.VALID);
        publish(new Act.Removed(Title.BASIC_THERAPIST, time.today().plusYears(1)));
        assertThat(verdict(badge)).isEqualTo(Verdict.REVOKED);
        assertThatThrownBy(this::badge)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.rule()).isEqualTo("proof.R2"));
    }

    @Test
    @DisplayName("proof.R6 of whom nothing may be shown any more an answer shows no facts, and no statement is given")
    void of_whom_nothing_may_be_shown_nothing_is_told() {
        String statement = statement();
        String badge = opening.open(badge()).orElseThrow();
        publish(new Act.Died());
        for (String proof : new String[] {statement, badge}) {
            CheckedProof checked = checking.check(proof);
            assertThat(checked.verdict()).isEqualTo(Verdict.REVOKED);
            assertThat(checked.claim()).isNull();
            assertThat(checked.number()).isNull();
        }
        assertThat(statements.give(person.number())).isEmpty();
    }

    @Test
    @DisplayName("proof.R5 what we did not sign, or signed as something else, is unknown")
    void what_we_did_not_sign_is_unknown() {
        for (String other : new String[] {"", "20481357", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIyMDQ4MTM1NyJ9.", "%PDF"}) {
            assertThat(verdict(other)).as(other).isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    @DisplayName("proof.R7 somebody sees the own badges only, and gets no more than thirty in a day")
    void badges_are_listed_for_their_holder() {
        String code = badge();
        assertThat(own().lines()).extracting(ReadingBadges.Line::code).containsExactly(code);
        Enrolled first = person;
        person = people.therapist();
        assertThat(own().lines()).isEmpty();
        person = first;
        for (int i = 1; i < 30; i++) {
            rename("Man" + (char) ('a' + i));
            badge();
        }
        rename("Laatste");
        assertThatThrownBy(this::badge)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.rule()).isEqualTo("proof.R7"));
    }

    private ReadingBadges.Own own() {
        asTherapist();
        return reading.own();
    }

    private String badge() {
        asTherapist();
        String code = issuing.issue(UUID.randomUUID(), Title.BASIC_THERAPIST);
        caller.becomes(Caller.REGISTER);
        return code;
    }

    private void asTherapist() {
        caller.becomes(
                new Caller("account-" + person.personId(), "T. Testerman", Role.THERAPIST, null, person.personId()));
    }

    private String statement() {
        return statements.give(person.number()).orElseThrow().text();
    }

    private Verdict verdict(String shown) {
        return checking.check(shown).verdict();
    }

    private long publish(Act act) {
        return publish(time.today(), act);
    }

    private long publish(LocalDate day, Act act) {
        caller.becomes(Caller.REGISTER);
        return publishing
                .publishAsFound(person.personId(), List.of(people.draft(day.toString(), act)))
                .getFirst();
    }

    private void rename(String core) {
        caller.becomes(Caller.REGISTER);
        renaming.rename(
                person.personId(),
                new PersonName(Country.NL, "T.", null, new Surname(null, core), null, NameOrder.OWN));
    }
}
