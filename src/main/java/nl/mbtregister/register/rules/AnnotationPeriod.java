package nl.mbtregister.register.rules;

import java.util.Comparator;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;

/** Days on which a note stands beside a title; the title is held on each of them. */
public record AnnotationPeriod(Title title, Annotation annotation, Period days) {
    public static final Comparator<AnnotationPeriod> ORDER = Comparator.comparing(AnnotationPeriod::title)
            .thenComparing(AnnotationPeriod::annotation)
            .thenComparing(note -> note.days().from());
}
