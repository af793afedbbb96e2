package nl.mbtregister.education.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.education.rules.CourseClaim;
import nl.mbtregister.education.rules.DiplomaClaim;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Claims;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import org.jspecify.annotations.Nullable;

/** Reads the forms of a course and of a diploma. */
@RequestScoped
public class EducationForms {
    @Inject
    private Form form;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    /** Empty when there are mistakes. */
    Optional<CourseClaim> course(Mistakes mistakes) {
        Optional<CourseKind> kind = form.choice("kind", CourseKind.class);
        if (kind.isEmpty()) {
            mistakes.add("kind", t.get("education.course.kind.empty"));
        }
        Optional<LocalDate> first = form.day("firstDay", mistakes);
        Optional<LocalDate> last = form.day("lastDay", mistakes);
        return new Claims(
                        Map.of("education.R1", "institute", "education.R2", "lastDay", "education.R3", "lastDay"),
                        mistakes,
                        t)
                .read(() -> new CourseClaim(
                                kind.orElseThrow(),
                                form.text("institute"),
                                form.yes("licensed"),
                                first.orElseThrow(),
                                last.orElseThrow(),
                                document())
                        .on(time.today()));
    }

    /** Empty when there are mistakes. */
    Optional<DiplomaClaim> diploma(Mistakes mistakes) {
        Optional<EducationLevel> level = form.choice("level", EducationLevel.class);
        if (form.text("school").isEmpty()) {
            mistakes.add("school", t.get("education.diploma.school.empty"));
        }
        if (level.isEmpty()) {
            mistakes.add("level", t.get("education.diploma.level.empty"));
        }
        Optional<LocalDate> obtained = form.day("obtained", mistakes);
        return new Claims(Map.of("education.R1", "name", "education.R3", "obtained"), mistakes, t)
                .read(() -> new DiplomaClaim(
                                form.text("name"),
                                form.text("school"),
                                level.orElseThrow(),
                                obtained.orElseThrow(),
                                document())
                        .on(time.today()));
    }

    private @Nullable Long document() {
        String id = form.text("document");
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }
}
