package nl.mbtregister.portfolio;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.portfolio.Activity;
import nl.mbtregister.rulebook.rules.portfolio.ActivityKind;
import nl.mbtregister.rulebook.rules.portfolio.Assessment;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.Course;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.Declaration;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.Education;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import nl.mbtregister.rulebook.rules.portfolio.Employment;
import nl.mbtregister.rulebook.rules.portfolio.HeldTitle;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.OutsideRegistration;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import nl.mbtregister.rulebook.rules.portfolio.TreatmentCase;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;
import org.jspecify.annotations.Nullable;

/** What a row of a portfolio holds, as the view {@code portfolio_row} writes it and as it is kept with a decision. */
final class RowFacts {
    private RowFacts() {}

    static Row read(String kind, String id, JsonObject f) {
        return switch (RowKind.valueOf(kind)) {
            case MEETING ->
                new Meeting(
                        id,
                        day(f, "day"),
                        f.getInt("minutes"),
                        f.getInt("present"),
                        all(f, "supervisor", SupervisorKind.class),
                        MeetingSubject.valueOf(f.getString("about")),
                        f.getBoolean("report"),
                        f.getBoolean("groupNote"),
                        title(f, "usedFor"));
            case CASE ->
                new TreatmentCase(
                        id,
                        span(f),
                        CaseForm.valueOf(f.getString("form")),
                        f.getInt("sessions"),
                        f.getBoolean("targetGroup"),
                        f.getBoolean("adolescents"),
                        f.getBoolean("supervised"));
            case COURSE -> new Course(id, span(f), CourseKind.valueOf(f.getString("course")), f.getBoolean("licensed"));
            case EDUCATION ->
                new Education(
                        id,
                        day(f, "obtained"),
                        EducationLevel.valueOf(f.getString("level")),
                        all(f, "fields", EducationField.class));
            case EMPLOYMENT ->
                new Employment(
                        id,
                        span(f),
                        WorkField.valueOf(f.getString("field")),
                        amount(f, "mbtHours"),
                        f.getBoolean("team"),
                        f.getBoolean("adolescents"));
            case OUTSIDE_REGISTRATION ->
                new OutsideRegistration(
                        id, profession(f.getString("profession")), f.getBoolean("inTraining"), span(f), null);
            case HELD_TITLE -> new HeldTitle(id, Title.valueOf(f.getString("title")), span(f));
            case DECLARATION ->
                new Declaration(
                        id,
                        day(f, "day"),
                        DeclarationKind.valueOf(f.getString("declaration")),
                        title(f, "title"),
                        f.getBoolean("positive"));
            case TEACHING ->
                new Teaching(
                        id,
                        day(f, "day"),
                        amount(f, "points"),
                        amount(f, "hours"),
                        Theme.valueOf(f.getString("theme")),
                        f.getBoolean("accredited"),
                        text(f, "course"),
                        title(f, "usedFor"));
            case ACTIVITY ->
                new Activity(id, day(f, "day"), ActivityKind.valueOf(f.getString("activity")), amount(f, "amount"));
            case ASSESSMENT ->
                new Assessment(
                        id,
                        day(f, "day"),
                        AssessmentKind.valueOf(f.getString("assessment")),
                        title(f, "title"),
                        f.getInt("fragments"),
                        f.getInt("shortestMinutes"),
                        f.getBoolean("reflectionReport"),
                        f.getBoolean("supervisedByAssessor"),
                        f.getInt("clinicalSessions"),
                        f.getBoolean("positive"));
        };
    }

    static JsonObjectBuilder write(Row row) {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        switch (row) {
            case Meeting m -> {
                facts.add("day", m.day().toString()).add("minutes", m.minutes()).add("present", m.present());
                facts.add("supervisor", names(m.supervisor()))
                        .add("about", m.about().name());
                facts.add("report", m.report()).add("groupNote", m.groupNote());
                put(facts, "usedFor", m.usedFor());
            }
            case TreatmentCase c -> {
                span(facts, c.span()).add("form", c.form().name()).add("sessions", c.sessions());
                facts.add("targetGroup", c.targetGroup()).add("adolescents", c.adolescents());
                facts.add("supervised", c.supervised());
            }
            case Course c ->
                span(facts, c.span()).add("course", c.course().name()).add("licensed", c.licensed());
            case Education e -> {
                facts.add("obtained", e.obtained().toString())
                        .add("level", e.level().name());
                facts.add("fields", names(e.fields()));
            }
            case Employment e -> {
                span(facts, e.span()).add("field", e.field().name()).add("mbtHours", e.mbtHours());
                facts.add("team", e.team()).add("adolescents", e.adolescents());
            }
            case OutsideRegistration o ->
                span(facts, o.span()).add("profession", o.profession().name()).add("inTraining", o.inTraining());
            case HeldTitle h -> span(facts, h.span()).add("title", h.title().name());
            case Declaration d -> {
                facts.add("day", d.day().toString())
                        .add("declaration", d.declaration().name());
                put(facts, "title", d.title());
                facts.add("positive", d.positive());
            }
            case Teaching t -> {
                facts.add("day", t.day().toString()).add("points", t.points()).add("hours", t.hours());
                facts.add("theme", t.theme().name()).add("accredited", t.accredited());
                if (t.course() != null) {
                    facts.add("course", t.course());
                }
                put(facts, "usedFor", t.usedFor());
            }
            case Activity a ->
                facts.add("day", a.day().toString())
                        .add("activity", a.activity().name())
                        .add("amount", a.amount());
            case Assessment a -> {
                facts.add("day", a.day().toString())
                        .add("assessment", a.assessment().name());
                put(facts, "title", a.title());
                facts.add("fragments", a.fragments()).add("shortestMinutes", a.shortestMinutes());
                facts.add("reflectionReport", a.reflectionReport());
                facts.add("supervisedByAssessor", a.supervisedByAssessor());
                facts.add("clinicalSessions", a.clinicalSessions()).add("positive", a.positive());
            }
        }
        return facts;
    }

    private static JsonObjectBuilder span(JsonObjectBuilder facts, Period span) {
        facts.add("from", span.from().toString());
        if (span.end() != null) {
            facts.add("end", span.end().toString());
        }
        return facts;
    }

    private static Period span(JsonObject f) {
        LocalDate from = day(f, "from");
        if (f.containsKey("last") && !f.isNull("last")) {
            return Period.through(from, day(f, "last"));
        }
        return new Period(from, f.containsKey("end") && !f.isNull("end") ? day(f, "end") : null);
    }

    private static JsonArrayBuilder names(Collection<? extends Enum<?>> constants) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        constants.stream().map(Enum::name).sorted().forEach(names::add);
        return names;
    }

    private static <E extends Enum<E>> Set<E> all(JsonObject f, String name, Class<E> type) {
        EnumSet<E> all = EnumSet.noneOf(type);
        JsonArray names = f.getJsonArray(name);
        names.getValuesAs(JsonString.class).forEach(one -> all.add(Enum.valueOf(type, one.getString())));
        return all;
    }

    private static void put(JsonObjectBuilder facts, String name, @Nullable Title title) {
        if (title != null) {
            facts.add(name, title.name());
        }
    }

    private static @Nullable String text(JsonObject f, String name) {
        return f.containsKey(name) && !f.isNull(name) ? f.getString(name) : null;
    }

    private static @Nullable Title title(JsonObject f, String name) {
        return f.containsKey(name) && !f.isNull(name) ? Title.valueOf(f.getString(name)) : null;
    }

    private static LocalDate day(JsonObject f, String name) {
        return LocalDate.parse(f.getString(name));
    }

    private static BigDecimal amount(JsonObject f, String name) {
        return f.getJsonNumber(name).bigDecimalValue();
    }

    /** Professions are kept as they are called in the register of others; a decision keeps them as the rules do. */
    private static Profession profession(String name) {
        return switch (name) {
            case "GZ-psycholoog" -> Profession.HEALTH_CARE_PSYCHOLOGIST;
            case "psychotherapeut" -> Profession.PSYCHOTHERAPIST;
            case "klinisch psycholoog" -> Profession.CLINICAL_PSYCHOLOGIST;
            case "orthopedagoog-generalist" -> Profession.EDUCATIONALIST_GENERALIST;
            case "psychiater" -> Profession.PSYCHIATRIST;
            default -> known(name);
        };
    }

    private static Profession known(String name) {
        for (Profession profession : Profession.values()) {
            if (profession.name().equals(name)) {
                return profession;
            }
        }
        return Profession.OTHER;
    }
}
