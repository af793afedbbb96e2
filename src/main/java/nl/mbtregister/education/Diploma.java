package nl.mbtregister.education;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.mbtregister.education.rules.DiplomaClaim;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import org.jspecify.annotations.Nullable;

/** A diploma that somebody has. For which kinds of work it is fitting, the committee writes beside it. */
@Entity
class Diploma {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "diploma_seq")
    @SequenceGenerator(name = "diploma_seq", sequenceName = "diploma_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private long personId;

    private String name;
    private String school;

    @Enumerated(EnumType.STRING)
    private EducationLevel level;

    private LocalDate obtained;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @SuppressWarnings("NullAway.Init")
    protected Diploma() {}

    @SuppressWarnings("NullAway.Init") // change sets all of them
    Diploma(long personId, DiplomaClaim claim) {
        this.personId = personId;
        change(claim);
    }

    final void change(DiplomaClaim claim) {
        name = claim.name();
        school = claim.school();
        level = claim.level();
        obtained = claim.obtained();
        documentId = claim.document();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }
}
