package nl.mbtregister.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import org.jspecify.annotations.Nullable;

/** A {@link PersonName} as it is kept, with what follows from it written out for lists. */
@Embeddable
class WrittenName {
    @Enumerated(EnumType.STRING)
    private Country country;

    private String initials;

    @Column(name = "given_name")
    private @Nullable String givenName;

    private @Nullable String particle;
    private String surname;

    @Column(name = "partner_particle")
    private @Nullable String partnerParticle;

    @Column(name = "partner_surname")
    private @Nullable String partnerSurname;

    @Enumerated(EnumType.STRING)
    @Column(name = "name_order")
    private NameOrder order;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "sort_key")
    private String sortKey;

    @SuppressWarnings("NullAway.Init")
    protected WrittenName() {}

    WrittenName(PersonName name) {
        Surname partner = name.partner();
        country = name.country();
        initials = name.initials();
        givenName = name.givenName();
        particle = name.own().particle();
        surname = name.own().core();
        partnerParticle = partner == null ? null : partner.particle();
        partnerSurname = partner == null ? null : partner.core();
        order = name.order();
        displayName = name.display();
        sortKey = name.sortKey();
    }

    PersonName name() {
        Surname partner = partnerSurname == null ? null : new Surname(partnerParticle, partnerSurname);
        return new PersonName(country, initials, givenName, new Surname(particle, surname), partner, order);
    }
}
