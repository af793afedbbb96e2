package nl.mbtregister.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.person.rules.WorkField;
import nl.mbtregister.person.rules.Workplace;
import org.jspecify.annotations.Nullable;

/** A place where somebody works or worked. */
@Entity
class Employment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "employment_seq")
    @SequenceGenerator(name = "employment_seq", sequenceName = "employment_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private long personId;

    private String employer;
    private String town;

    @Enumerated(EnumType.STRING)
    private WorkField field;

    @Column(name = "mbt_hours")
    private BigDecimal mbtHours;

    private boolean team;
    private boolean adolescents;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_end")
    private @Nullable LocalDate validEnd;

    @SuppressWarnings("NullAway.Init")
    protected Employment() {}

    @SuppressWarnings("NullAway.Init") // change sets all of them
    Employment(long personId, Workplace place) {
        this.personId = personId;
        change(place);
    }

    final void change(Workplace place) {
        employer = place.employer();
        town = place.town();
        field = place.field();
        mbtHours = place.mbtHours();
        team = place.team();
        adolescents = place.adolescents();
        validFrom = place.valid().from();
        validEnd = place.valid().end();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    WorkLine line() {
        return new WorkLine(
                id,
                version,
                new Workplace(employer, town, field, mbtHours, team, adolescents, new Period(validFrom, validEnd)));
    }
}
