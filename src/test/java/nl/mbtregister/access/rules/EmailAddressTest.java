package nl.mbtregister.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mbtregister.access.rules.TypedEmail.EmailFault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("access.R1 an e-mail address as people type it")
class EmailAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            jan@people.example            | jan@people.example
            ~  Jan@People.Example ~       | jan@people.example
            jan+register@people.example   | jan+register@people.example
            p.o'neill@people.example      | p.o'neill@people.example
            p.o’neill@people.example      | p.o'neill@people.example
            jan@bürger.example            | jan@xn--brger-kva.example
            jan@BÜRGER.example            | jan@xn--brger-kva.example
            jan@xn--brger-kva.example     | jan@xn--brger-kva.example
            a@b-c.co                      | a@b-c.co
            """)
    void what_can_be_mailed_has_one_key(String typed, String key) {
        assertThat(EmailAddress.read(typed))
                .isInstanceOfSatisfying(
                        TypedEmail.Good.class,
                        good -> assertThat(good.address().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                     | EMPTY
            ~   ~                  | EMPTY
            jan.people.example     | NO_AT_SIGN
            @people.example        | BAD_NAME
            jan de boer@people.example | BAD_NAME
            jan..boer@people.example   | BAD_NAME
            jan@boer@people.example    | BAD_NAME
            "jan"@people.example   | BAD_NAME
            jané@people.example    | BAD_NAME
            jan@                   | BAD_DOMAIN
            jan@people             | BAD_DOMAIN
            jan@people..example    | BAD_DOMAIN
            jan@-people.example    | BAD_DOMAIN
            jan@people.example.    | BAD_DOMAIN
            jan@127.0.0.1          | BAD_DOMAIN
            jan@people,example     | BAD_DOMAIN
            """)
    void what_cannot_be_mailed_says_why(String typed, EmailFault fault) {
        assertThat(EmailAddress.read(typed)).isEqualTo(fault);
    }

    @Test
    void what_is_too_long_for_the_mail_system_is_refused() {
        assertThat(EmailAddress.read("a".repeat(65) + "@people.example")).isEqualTo(EmailFault.TOO_LONG);
        assertThat(EmailAddress.read("a@" + "people.".repeat(40) + "example")).isEqualTo(EmailFault.TOO_LONG);
    }
}
