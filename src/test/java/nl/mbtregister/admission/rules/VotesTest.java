package nl.mbtregister.admission.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Votes are written as member and sign: {@code a+} for approval, {@code c-} for a rejection by the chair. */
class VotesTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    @DisplayName("admission.R21 and admission.R22: two who agree decide, else the third")
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a+          | -
            a-          | -
            a+ b+       | APPROVE
            a- b-       | REJECT
            a+ b-       | -
            a+ b- c+    | APPROVE
            a- b+ c-    | REJECT
            a+ c-       | -
            a+ c- b-    | REJECT
            c+ a- b+    | APPROVE
            c+ a+       | APPROVE
            """)
    void the_votes_come_to(String cast, Proposal outcome) {
        assertThat(votes(cast).outcome().orElse(null)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a+    | a+ | admission.R21
            a+    | a- | admission.R21
            a+ b- | a- | admission.R21
            a+ b- | d+ | admission.R22
            """)
    void a_vote_that_cannot_count_is_refused(String cast, String next, String rule) {
        assertThatThrownBy(() -> votes(cast).with(vote(next)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @Test
    void when_the_chair_was_one_of_the_two_any_member_may_be_the_third() {
        assertThat(votes("a+ c-").waitsForChair()).isFalse();
        assertThat(votes("a+ b-").waitsForChair()).isTrue();
    }

    @DisplayName("admission.R20: nobody sees another's vote before casting their own")
    @Test
    void votes_are_hidden_until_ones_own() {
        assertThat(votes("a+").shownTo("b")).isEmpty();
        assertThat(votes("a+").shownTo("a")).hasSize(1);
        assertThat(votes("a+ b-").shownTo("c")).isEmpty();
        assertThat(votes("a+ b-").shownTo("b")).hasSize(2);
        assertThat(votes("a+ b+").shownTo("d")).as("once it is decided").hasSize(2);
    }

    private static Votes votes(String cast) {
        Votes votes = new Votes(List.of());
        for (Vote vote : Stream.of(cast.split(" ")).map(VotesTest::vote).toList()) {
            votes = votes.with(vote);
        }
        return votes;
    }

    private static Vote vote(String written) {
        String member = written.substring(0, 1);
        Proposal proposal = written.endsWith("+") ? Proposal.APPROVE : Proposal.REJECT;
        return new Vote(member, member, member.equals("c"), proposal, AT);
    }
}
