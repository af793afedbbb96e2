package nl.mbtregister.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.person.rules.OutsideClaim;
import nl.mbtregister.person.rules.OutsideRegister;
import org.jspecify.annotations.Nullable;

/** A registration in the register of another. The database forbids two that hold on the same day. */
@Entity
@Table(name = "outside_registration")
public class OutsideRegistration {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outside_registration_seq")
    @SequenceGenerator(
            name = "outside_registration_seq",
            sequenceName = "outside_registration_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Country country;

    @Enumerated(EnumType.STRING)
    private OutsideRegister register;

    private String profession;
    private @Nullable String number;

    @Column(name = "in_training")
    private boolean inTraining;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_end")
    private @Nullable LocalDate validEnd;

    @SuppressWarnings("NullAway.Init")
    protected OutsideRegistration() {}

    /** @param number in the form that is kept, not as typed */
    OutsideRegistration(Person person, OutsideClaim claim, @Nullable String number) {
        this.person = person;
        this.number = number;
        register = claim.register();
        country = register.country().orElseGet(() -> person.name().country());
        profession = claim.profession();
        inTraining = claim.inTraining();
        validFrom = claim.valid().from();
        validEnd = claim.valid().end();
    }

    OutsideLine line() {
        Period valid = new Period(validFrom, validEnd);
        return new OutsideLine(
                id, new OutsideClaim(register, profession, Objects.requireNonNullElse(number, ""), inTraining, valid));
    }
}
