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
import nl.mbtregister.platform.Setting;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.FlatAct;
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
    static final int MONTHS_SHOWN = Integer.parseInt(Setting.ENDED_SHOWN_MONTHS.otherwise());

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
                        .add(Declarations.WORDING)
                        .end());
        person.entries().forEach(entry -> entry(person.id(), entry));
        snapshot(person.id(), history);
    }

    private void person(DemoPerson person, History history, LocalDate shownUntil) {
        var who = person.who();
        var name = who.name();
        var partner = name.partner();
        var line =
                of(Table.PERSON).add(person.id()).add(person.number().digits()).add(name.country());
        line.add(who.titleBefore()).add(name.initials()).add(name.givenName()).add(who.givenNamePublic());
        line.add(name.own().particle()).add(name.own().core());
        line.add(partner == null ? null : partner.particle()).add(partner == null ? null : partner.core());
        line.add(name.order())
                .add(name.display())
                .add(name.sortKey())
                .add(who.language())
                .add(who.email());
        line.add(who.institution())
                .add(who.town())
                .add(history.died())
                .add(shownUntil)
                .end();
    }

    private void keys(DemoPerson person, LocalDate shownUntil) {
        try {
            BulkNames.nameKeys(
                    of(Table.NAME_KEY).whole(),
                    person.id(),
                    person.who().name(),
                    shownUntil.equals(LocalDate.MIN) ? null : shownUntil);
            for (SearchKey key : person.who().name().keys()) {
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
        for (var claim : person.who().outside()) {
            var number =
                    claim.register().read(claim.number()).usable().orElseThrow().orElse(null);
            var line = of(Table.OUTSIDE_REGISTRATION).add(++id).add(person.id());
            line.add(claim.register().country().orElseThrow())
                    .add(claim.register())
                    .add(claim.profession());
            line.add(number).add(claim.inTraining());
            line.add(claim.valid().from()).add(claim.valid().end()).end();
        }
    }

    private void entry(long person, Entry entry) {
        var act = FlatAct.of(entry.act());
        var text = act.text();
        var line = of(Table.REGISTER_ENTRY)
                .add(entry.id())
                .add(person)
                .add(act.kind())
                .add(entry.effective());
        line.add(act.end())
                .add(act.title())
                .add(act.annotation())
                .add(act.decided())
                .add(act.ground());
        line.add(act.measureKind()).add(text == null ? null : text.nl()).add(text == null ? null : text.en());
        line.add(act.visibleUntil()).add(act.measure()).add(entry.annuls()).add(entry.recordedAt());
        line.add(entry.by())
                .add(entry.basis())
                .add(entry.basisReference())
                .add(entry.edition())
                .end();
    }

    void snapshot(long person, History history) {
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
