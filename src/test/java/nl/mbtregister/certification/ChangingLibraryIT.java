package nl.mbtregister.certification;

import static nl.mbtregister.certification.FixtureRounds.met;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mbtregister.certification.FixtureRounds.Begun;
import nl.mbtregister.certification.LibraryChange.FormerAnswer;
import nl.mbtregister.certification.rules.LibraryWay;
import nl.mbtregister.criteria.FixtureCriteria;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Criteria that change while a round is open: without A2, with other words for A3, and with a new A10. */
@ExtendWith(ArquillianExtension.class)
class ChangingLibraryIT {
    @Inject
    private FixtureRounds fixture;

    @Inject
    private FixtureCriteria criteria;

    @Inject
    private OpeningRound opening;

    @Inject
    private AnsweringCriteria answering;

    @Inject
    private ChangingLibrary changing;

    @Inject
    private Time time;

    private long round;
    private long piece;

    @BeforeEach
    void a_round_with_answers() throws SQLException {
        Begun begun = fixture.begun();
        round = begun.round();
        piece = fixture.evidence(begun.led().id(), time.today(), null);
        for (String code : List.of("A1", "A2", "A3")) {
            answering.save(round, code, 0, met("Antwoord op " + code));
            answering.show(round, code, List.of(piece));
        }
    }

    @AfterEach
    void back() {
        criteria.back();
    }

    @DisplayName("certification.R16 without newer criteria there is nothing to choose")
    @Test
    void without_newer_criteria_there_is_nothing_to_choose() {
        assertThat(changing.look(round).move()).isNull();
        refused("certification.R16", () -> changing.change(UUID.randomUUID(), round, LibraryWay.MAP, Map.of()));
        criteria.bringNext(time.today().plusDays(1));
        assertThat(opening.open(round).newer()).isNull();
    }

    @DisplayName("certification.R16 a round may keep the criteria with which it began")
    @Test
    void a_round_may_keep_its_criteria() {
        criteria.bringNext(time.today());
        assertThat(opening.open(round).newer()).isEqualTo(2);
        UUID key = UUID.randomUUID();
        changing.change(key, round, LibraryWay.KEEP, Map.of());
        changing.change(key, round, LibraryWay.KEEP, Map.of());
        RoundFile file = opening.open(round);
        assertThat(file.round().edition()).isEqualTo(1);
        assertThat(file.criteria()).extracting(Criterion::code).contains("A2").doesNotContain("A10");
        assertThat(file.headway().meets()).isEqualTo(3);
        assertThat(changing.look(round).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.left()).isEmpty());
    }

    @DisplayName("certification.R16 answers follow their codes, and that of a dropped criterion stays to be read")
    @Test
    void answers_follow_their_codes() {
        criteria.bringNext(time.today());
        changing.change(UUID.randomUUID(), round, LibraryWay.MAP, Map.of());
        RoundFile file = opening.open(round);
        assertThat(file.round().edition()).isEqualTo(2);
        assertThat(file.newer()).isNull();
        assertThat(file.criteria()).extracting(Criterion::code).contains("A10").doesNotContain("A2");
        assertThat(file.answer("A1").lookAgain()).isFalse();
        assertThat(file.answer("A3")).satisfies(answer -> {
            assertThat(answer.lookAgain()).isTrue();
            assertThat(answer.score().view()).isEqualTo("Antwoord op A3");
        });
        assertThat(file.evidence("A3")).hasSize(1);
        assertThat(file.headway().meets()).isEqualTo(1);
        assertThat(left()).containsExactly("A2: Antwoord op A2");
    }

    @DisplayName("certification.R16 the lead says where an answer goes, with its evidence")
    @Test
    void the_lead_says_where_an_answer_goes() {
        criteria.bringNext(time.today());
        refused(
                "certification.R16",
                () -> changing.change(UUID.randomUUID(), round, LibraryWay.MIGRATE, Map.of("A10", "A1")));
        changing.change(UUID.randomUUID(), round, LibraryWay.MIGRATE, Map.of("A10", "A2", "A3", ""));
        RoundFile file = opening.open(round);
        assertThat(file.answer("A10")).satisfies(answer -> {
            assertThat(answer.lookAgain()).isTrue();
            assertThat(answer.origin()).isEqualTo("A2");
            assertThat(answer.score().view()).isEqualTo("Antwoord op A2");
        });
        assertThat(file.evidence("A10")).extracting(EvidencePiece::id).containsExactly(piece);
        assertThat(file.answer("A3").score().view()).isEmpty();
        assertThat(file.evidence("A3")).isEmpty();
        assertThat(left()).containsExactly("A3: Antwoord op A3");
        assertThat(answering.save(round, "A10", 1, met("Nagekeken"))).isEqualTo(AnsweringCriteria.Saved.DONE);
        assertThat(opening.open(round).answer("A10").looked()).isTrue();
    }

    @DisplayName("certification.R17 texts that stand side by side are joined before criteria change")
    @Test
    void texts_are_joined_before_criteria_change() {
        criteria.bringNext(time.today());
        answering.save(round, "A2", 0, met("Anders"));
        refused("certification.R17", () -> changing.change(UUID.randomUUID(), round, LibraryWay.MAP, Map.of()));
    }

    private List<String> left() {
        return changing.look(round).changes().getFirst().left().stream()
                .map((FormerAnswer former) ->
                        former.code() + ": " + former.score().view())
                .toList();
    }
}
