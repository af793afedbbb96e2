package nl.mbtregister.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a person declared about himself or herself, with the consent to show it. */
@Embeddable
class Declaration {
    @Column(name = "value")
    private String value;

    @Column(name = "consented_on")
    private LocalDate consentedOn;

    @Column(name = "wording")
    private String wording;

    @SuppressWarnings("NullAway.Init")
    protected Declaration() {}

    Declaration(String value, LocalDate consentedOn, String wording) {
        this.value = value;
        this.consentedOn = consentedOn;
        this.wording = wording;
    }
}
