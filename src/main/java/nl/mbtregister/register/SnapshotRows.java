package nl.mbtregister.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.AnnotationPeriod;
import nl.mbtregister.register.rules.Ending;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.Measure;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.TitlePeriod;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one person after another into snapshots; the rows come person by person. */
final class SnapshotRows {
    private List<TitlePeriod> titles = new ArrayList<>();
    private List<AnnotationPeriod> annotations = new ArrayList<>();
    private List<Measure> measures = new ArrayList<>();
    private @Nullable Snapshot person;

    /** @return the person before, when this row is the first of another */
    Optional<Snapshot> add(ResultSet row) throws SQLException {
        var id = row.getLong("person");
        var before = person != null && person.person() != id ? last() : Optional.<Snapshot>empty();
        if (person == null) {
            person = new Snapshot(
                    id,
                    row.getString("number"),
                    row.getObject("shown_until", LocalDate.class),
                    new History(List.of(), List.of(), List.of(), row.getObject("died_on", LocalDate.class)));
        }
        var part = row.getString("part");
        if (part != null) {
            addPeriod(part, row);
        }
        return before;
    }

    /** The person gathered so far. */
    Optional<Snapshot> last() {
        if (person == null) {
            return Optional.empty();
        }
        titles.sort(TitlePeriod.ORDER);
        annotations.sort(AnnotationPeriod.ORDER);
        measures.sort(Comparator.comparing(Measure::entry));
        var history =
                new History(titles, annotations, measures, person.history().died());
        var whole = new Snapshot(person.person(), person.number(), person.shownUntil(), history);
        titles = new ArrayList<>();
        annotations = new ArrayList<>();
        measures = new ArrayList<>();
        person = null;
        return Optional.of(whole);
    }

    private void addPeriod(String part, ResultSet row) throws SQLException {
        var days = new Period(row.getObject("first", LocalDate.class), row.getObject("ends", LocalDate.class));
        switch (part) {
            case "T" -> titles.add(title(row, days));
            case "A" ->
                annotations.add(new AnnotationPeriod(
                        Title.valueOf(row.getString("title")), Annotation.valueOf(row.getString("annotation")), days));
            default ->
                measures.add(new Measure(
                        row.getLong("entry"),
                        MeasureKind.valueOf(row.getString("kind")),
                        days,
                        new Wording(row.getString("text_nl"), row.getString("text_en")),
                        row.getObject("visible_until", LocalDate.class)));
        }
    }

    private static TitlePeriod title(ResultSet row, Period days) throws SQLException {
        var requires = row.getString("requires");
        var ending = row.getString("ending");
        return new TitlePeriod(
                Title.valueOf(row.getString("title")),
                days,
                State.valueOf(row.getString("state")),
                requires == null ? null : Title.valueOf(requires),
                row.getObject("since", LocalDate.class),
                ending == null ? null : Ending.valueOf(ending),
                row.getObject("visible_until", LocalDate.class));
    }
}
