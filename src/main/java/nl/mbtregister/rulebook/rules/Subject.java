package nl.mbtregister.rulebook.rules;

import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;

/** What can be got or kept by meeting requirements. */
public sealed interface Subject {

    /** The title at stake; for an annotation, the title that it stands beside. */
    Title title();

    /** The name by which files and requirement ids call it. */
    String code();

    record OfTitle(Title title) implements Subject {
        @Override
        public String code() {
            return title.name();
        }
    }

    record OfAnnotation(Annotation annotation, Title title) implements Subject {
        @Override
        public String code() {
            return annotation.name();
        }
    }
}
