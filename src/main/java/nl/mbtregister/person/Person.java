package nl.mbtregister.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.DeclaredField;
import nl.mbtregister.person.rules.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the register knows. Until when the public may see a person is not held here: the register derives it, and
 * {@link ShowingPerson} writes it straight to the tables, so that it never collides with somebody who edits the name.
 */
@Entity
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private String number;

    @Embedded
    private WrittenName name;

    @Column(name = "title_before")
    private @Nullable String titleBefore;

    @Column(name = "title_after")
    private @Nullable String titleAfter;

    @Column(name = "given_name_public")
    private boolean givenNamePublic;

    private String language;
    private @Nullable String email;
    private @Nullable String institution;
    private @Nullable String town;

    @ElementCollection
    @CollectionTable(name = "self_declared", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<DeclaredField, Declaration> declared = new EnumMap<>(DeclaredField.class);

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(RegisterNumber number, Enrolment enrolment) {
        this.number = number.digits();
        name = new WrittenName(enrolment.name());
        titleBefore = enrolment.titleBefore();
        titleAfter = enrolment.titleAfter();
        givenNamePublic = enrolment.givenNamePublic();
        language = enrolment.language();
        email = enrolment.email();
        institution = enrolment.institution();
        town = enrolment.town();
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public RegisterNumber number() {
        return new RegisterNumber(number);
    }

    public PersonName name() {
        return name.name();
    }

    /** Of letters: {@code nl} or {@code en}. */
    public String language() {
        return language;
    }

    public @Nullable String email() {
        return email;
    }

    void rename(PersonName other) {
        name = new WrittenName(other);
    }

    /** What a person chooses about how he or she appears and is written to. */
    void choose(OwnChoices choices) {
        rename(choices.appliedTo(name()));
        givenNamePublic = choices.givenNamePublic();
        language = choices.language();
        institution = choices.institution();
        town = choices.town();
    }

    OwnFile ownFile() {
        OwnChoices choices = new OwnChoices(name().order(), givenNamePublic, language, institution, town);
        return new OwnFile(version, number(), name(), email, choices);
    }

    void renumber(RegisterNumber other) {
        number = other.digits();
    }

    void declare(DeclaredField field, String value, LocalDate consentedOn, String wording) {
        declared.put(field, new Declaration(value, consentedOn, wording));
    }

    void withdraw(DeclaredField field) {
        declared.remove(field);
    }
}
