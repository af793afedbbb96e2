package nl.mbtregister.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.mbtregister.kernel.Refusal;

/** What a person declared about himself or herself, with the consent to show it. */
@Embeddable
class Declaration {
    private static final int MOST_CHARACTERS = 500;

    @Column(name = "value")
    private String value;

    @Column(name = "consented_on")
    private LocalDate consentedOn;

    @Column(name = "wording")
    private String wording;

    @SuppressWarnings("NullAway.Init")
    protected Declaration() {}

    Declaration(String value, LocalDate consentedOn, String wording) {
        if (value.isBlank() || value.codePointCount(0, value.length()) > MOST_CHARACTERS) {
            throw new Refusal("person.R16", MOST_CHARACTERS);
        }
        this.value = value;
        this.consentedOn = consentedOn;
        this.wording = wording;
    }
}
