package nl.mbtregister.register.rules;

import java.time.LocalDate;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What an entry does. The day from which it holds stands on the {@link Entry}; an {@code end} here is always the first
 * day on which it no longer holds, null where none is set.
 */
public sealed interface Act {

    /** An act about one title. */
    sealed interface OnTitle extends Act {
        Title title();
    }

    record Granted(Title title, @Nullable LocalDate end) implements OnTitle {}

    /** @param decided legal day of the decision; a filing is pending no longer from then on */
    record Renewed(Title title, @Nullable LocalDate end, LocalDate decided) implements OnTitle {}

    record RenewalFiled(Title title) implements OnTitle {}

    /** Refused or withdrawn. */
    record RenewalClosed(Title title) implements OnTitle {}

    record Extended(Title title, LocalDate end, Extension ground) implements OnTitle {}

    record Lapsed(Title title) implements OnTitle {}

    record Resigned(Title title) implements OnTitle {}

    /** @param visibleUntil last day on which the public may read that it was a removal */
    record Removed(Title title, LocalDate visibleUntil) implements OnTitle {}

    record Died() implements Act {}

    record AnnotationGiven(
            Title title, Annotation annotation, @Nullable LocalDate end) implements OnTitle {}

    record AnnotationEnded(Title title, Annotation annotation) implements OnTitle {}

    /** @param visibleUntil last day on which the public may read it; never before its own last day */
    record MeasureImposed(MeasureKind kind, LocalDate end, Wording text, LocalDate visibleUntil) implements Act {}

    /** @param measure id of the entry that imposed it */
    record MeasureEnded(long measure) implements Act {}

    /** Does nothing of itself: the entry that carries it only annuls another. */
    record Annulled() implements Act {}
}
