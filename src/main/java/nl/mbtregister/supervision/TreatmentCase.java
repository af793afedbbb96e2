package nl.mbtregister.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import org.jspecify.annotations.Nullable;

/** A treatment that a therapist gave, under a code that says nothing about a patient. */
@Entity
@Table(name = "treatment_case")
class TreatmentCase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "treatment_case_seq")
    @SequenceGenerator(name = "treatment_case_seq", sequenceName = "treatment_case_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private long person;

    private String code;

    @Enumerated(EnumType.STRING)
    private CaseForm form;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    private int sessions;

    @Column(name = "target_group")
    private boolean targetGroup;

    private boolean adolescents;
    private boolean supervised;

    @SuppressWarnings("NullAway.Init")
    protected TreatmentCase() {}

    @SuppressWarnings("NullAway.Init")
    TreatmentCase(long person, CaseFacts facts) {
        this.person = person;
        change(facts);
    }

    final void change(CaseFacts facts) {
        code = facts.code();
        form = facts.form();
        firstDay = facts.firstDay();
        lastDay = facts.lastDay();
        sessions = facts.sessions();
        targetGroup = facts.targetGroup();
        adolescents = facts.adolescents();
        supervised = facts.supervised();
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    CaseFacts facts() {
        return new CaseFacts(code, form, firstDay, lastDay, sessions, targetGroup, adolescents, supervised);
    }
}
