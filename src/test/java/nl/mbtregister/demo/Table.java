package nl.mbtregister.demo;

import java.util.Locale;
import nl.mbtregister.person.BulkNames;

/** The tables that the invented people fill, each after those that it refers to. */
enum Table {
    PERSON("copy person (id, number, country, title_before, initials, given_name, given_name_public, particle, surname,"
            + " partner_particle, partner_surname, name_order, display_name, sort_key, language, email, institution,"
            + " town, died_on, shown_until) from stdin"),
    FORMER_NUMBER("copy former_number (number, person_id) from stdin"),
    NAME_KEY(BulkNames.COPY_NAME_KEYS),
    SURNAME_KEY(BulkNames.COPY_SURNAME_KEYS),
    OUTSIDE_REGISTRATION("copy outside_registration (id, person_id, country, register, profession, number, in_training,"
            + " valid_from, valid_end) from stdin"),
    SELF_DECLARED("copy self_declared (person_id, field, value, consented_on, wording) from stdin"),
    REGISTER_ENTRY("copy register_entry (id, person_id, kind, effective, ends_on, title, annotation, decided, ground,"
            + " measure_kind, text_nl, text_en, visible_until, measure, annuls, recorded_at, recorded_by, basis,"
            + " basis_reference, edition) from stdin"),
    TITLE_PERIOD("copy title_period (person_id, title, valid, state, requires, since, ending, visible_until)"
            + " from stdin"),
    ANNOTATION_PERIOD("copy annotation_period (person_id, title, annotation, valid) from stdin"),
    MEASURE_PERIOD(
            "copy measure_period (person_id, entry_id, kind, valid, text_nl, text_en, visible_until)" + " from stdin");

    private final String copy;

    Table(String copy) {
        this.copy = copy;
    }

    /** The statement that fills it. */
    String copy() {
        return copy;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
