package nl.mbtregister.letters.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("letters.R9 what mail systems report")
class DeliveryNoteTest {
    private static final String RETURNED = """
        Received: by mail.example; Tue, 24 Nov 2026 10:00:00 +0100
        Subject: Uw bericht
        Message-ID:
         <1b4e28ba@register.example>

        Message-ID: <of-the-text@elsewhere.example>
        """;

    @Test
    void a_refusal_for_good_is_hard_and_keeps_what_was_said() {
        String status = """
            Reporting-MTA: dns; mail.example

            Final-Recipient: rfc822; zoe@people.example
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 no such
             user
            """;
        assertThat(DeliveryNote.read(status, RETURNED))
                .contains(new DeliveryNote("<1b4e28ba@register.example>", true, "5.1.1 smtp; 550 5.1.1 no such user"));
    }

    @ParameterizedTest
    @CsvSource({"failed, 5.2.1, true", "Failed, 5.7.1, true", "failed, 4.4.7, false"})
    void an_attempt_given_up_is_not_hard(String action, String status, boolean hard) {
        assertThat(DeliveryNote.read("Action: " + action + "\nStatus: " + status + "\n", RETURNED))
                .hasValueSatisfying(note -> assertThat(note.hard()).isEqualTo(hard));
    }

    @ParameterizedTest
    @CsvSource({"delayed, 4.2.0", "delivered, 2.0.0", "relayed, 2.0.0", "expanded, 2.0.0"})
    void a_delay_or_a_success_changes_nothing(String action, String status) {
        assertThat(DeliveryNote.read("Action: " + action + "\nStatus: " + status, RETURNED))
                .isEmpty();
    }

    @Test
    void what_tells_no_mail_of_ours_changes_nothing() {
        assertThat(DeliveryNote.read("Action: failed\nStatus: 5.1.1", "")).isEmpty();
        assertThat(DeliveryNote.read("Action: failed\nStatus: 5.1.1", "\n\nMessage-ID: none"))
                .isEmpty();
        assertThat(DeliveryNote.read("", RETURNED)).isEmpty();
        assertThat(DeliveryNote.read(" odd\n:\n\n" + "x".repeat(5000), RETURNED))
                .isEmpty();
    }
}
