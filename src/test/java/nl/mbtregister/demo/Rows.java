package nl.mbtregister.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.mbtregister.person.BulkNames;
import nl.mbtregister.person.rules.SearchKey;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.PublicHistory;

/**
 * The rows of some people, ready to be copied. What stands in the snapshot tables is what the register's own rules fold
 * from the entries.
 *
 * @param surnames keys of surnames that were written before, by whatever thread
 */
record Rows(Set<String> surnames, Map<Table, Lines> tables) {
    /** How long an ended registration is shown, in months, as the register is set by default. */
    static final int MONTHS_SHOWN = 12;

    private static final int MOST_ELSEWHERE = 4;

    Rows(Set<String> surnames) {
        this(surnames, new EnumMap<>(Table.class));
        for (var table : Table.values()) {
            tables.put(table, new Lines());
        }
    }

    void add(DemoPerson person) {
        var history = History.of(person.entries());
        var shownUntil = new PublicHistory(history, MONTHS_SHOWN).shownUntil();
        person(person, history, shownUntil);
        person.former()
                .forEach(number -> of(Table.FORMER_NUMBER)
                        .add(number.digits())
                        .add(person.id())
                        .end());
        keys(person, shownUntil);
        elsewhere(person);
        person.told()
                .forEach(told -> of(Table.SELF_DECLARED)
                        .add(person.id())
                        .add(told.field())
                        .add(told.value())
                        .add(told.consentedOn())
                        .add("Verzonnen toestemming van het demoregister.")
                        .end());
        person.entries().forEach(entry -> EntryLine.write(of(Table.REGISTER_ENTRY), person.id(), entry));
        snapshot(person.id(), history);
    }

    private void person(DemoPerson person, History history, LocalDate shownUntil) {
        var name = person.name();
        var partner = name.partner();
        var line =
                of(Table.PERSON).add(person.id()).add(person.number().digits()).add(name.country());
        line.add(person.titleBefore())
                .add(name.initials())
                .add(name.givenName())
                .add(person.givenNamePublic());
        line.add(name.own().particle()).add(name.own().core());
        line.add(partner == null ? null : partner.particle()).add(partner == null ? null : partner.core());
        line.add(name.order())
                .add(name.display())
                .add(name.sortKey())
                .add(person.language())
                .add(person.email());
        line.add(person.institution())
                .add(person.town())
                .add(history.died())
                .add(shownUntil)
                .end();
    }

    private void keys(DemoPerson person, LocalDate shownUntil) {
        try {
            BulkNames.nameKeys(of(Table.NAME_KEY).whole(), person.id(), person.name(), shownUntil);
            for (SearchKey key : person.name().keys()) {
                if (key.near() && surnames.add(key.key())) {
                    BulkNames.surnameKey(of(Table.SURNAME_KEY).whole(), key.key());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void elsewhere(DemoPerson person) {
        long id = (person.id() - 1) * MOST_ELSEWHERE;
        for (var elsewhere : person.elsewhere()) {
            var line = of(Table.OUTSIDE_REGISTRATION).add(++id).add(person.id()).add(elsewhere.country());
            line.add(elsewhere.register()).add(elsewhere.profession()).add(elsewhere.number());
            line.add(elsewhere.inTraining())
                    .add(elsewhere.valid().from())
                    .add(elsewhere.valid().end())
                    .end();
        }
    }

    private void snapshot(long person, History history) {
        for (var period : history.titles()) {
            var line = of(Table.TITLE_PERIOD).add(person).add(period.title()).add(period.days());
            line.add(period.state()).add(period.restsOn()).add(period.since());
            line.add(period.ending()).add(period.visibleUntil()).end();
        }
        for (var note : history.annotations()) {
            of(Table.ANNOTATION_PERIOD)
                    .add(person)
                    .add(note.title())
                    .add(note.annotation())
                    .add(note.days())
                    .end();
        }
        for (var measure : history.measures()) {
            var line = of(Table.MEASURE_PERIOD).add(person).add(measure.entry()).add(measure.kind());
            line.add(measure.days()).add(measure.text().nl()).add(measure.text().en());
            line.add(measure.visibleUntil()).end();
        }
    }

    /** The highest id of a registration elsewhere when there are so many people. */
    static long lastElsewhere(long people) {
        return people * MOST_ELSEWHERE;
    }

    private Lines of(Table table) {
        return Objects.requireNonNull(tables.get(table));
    }
}
