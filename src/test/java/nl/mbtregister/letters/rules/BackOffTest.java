package nl.mbtregister.letters.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("letters.R5 trying again, and giving up")
class BackOffTest {
    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT5M", "3, PT15M", "4, PT1H", "5, PT4H", "6, PT12H", "7, PT24H", "8, PT48H"})
    void each_attempt_waits_longer_than_the_one_before(int attempts, Duration pause) {
        assertThat(BackOff.after(attempts)).contains(pause);
    }

    @Test
    void after_the_ninth_attempt_it_is_given_up() {
        assertThat(BackOff.after(9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        250 2.0.0 Ok: queued               | 250 | true  | false | false
        451 4.7.1 Greylisted, try later    | 451 | false | false | false
        421 4.3.2 Service shutting down    | 421 | false | false | true
        550 5.1.1 No such user             | 550 | false | true  | false
        ' 554-5.7.1 spam'                  | 554 | false | true  | false
        -                                  | 0   | false | false | true
        Exception reading response         | 0   | false | false | true
        5501 is not a reply                | 0   | false | false | true
        """)
    void the_servers_answer_says_what_to_do_next(
            String text, int code, boolean accepted, boolean refusedForGood, boolean lineLost) {
        Answer answer = Answer.read(text);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.accepted()).isEqualTo(accepted);
        assertThat(answer.refusedForGood()).isEqualTo(refusedForGood);
        assertThat(answer.lineLost()).isEqualTo(lineLost);
    }
}
