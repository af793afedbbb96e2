package nl.mbtregister.register.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** An act as a row holds it: a kind, and what belongs to that kind. */
public record FlatAct(
        EntryKind kind,
        @Nullable LocalDate end,
        @Nullable Title title,
        @Nullable Annotation annotation,
        @Nullable LocalDate decided,
        @Nullable Extension ground,
        @Nullable MeasureKind measureKind,
        @Nullable Wording text,
        @Nullable LocalDate visibleUntil,
        @Nullable Long measure) {

    public static FlatAct of(Act act) {
        return switch (act) {
            case Act.Granted a -> onTitle(EntryKind.GRANTED, a.title(), a.end());
            case Act.Renewed a ->
                new FlatAct(EntryKind.RENEWED, a.end(), a.title(), null, a.decided(), null, null, null, null, null);
            case Act.RenewalFiled a -> onTitle(EntryKind.RENEWAL_FILED, a.title(), null);
            case Act.RenewalClosed a -> onTitle(EntryKind.RENEWAL_CLOSED, a.title(), null);
            case Act.Extended a ->
                new FlatAct(EntryKind.EXTENDED, a.end(), a.title(), null, null, a.ground(), null, null, null, null);
            case Act.Lapsed a -> onTitle(EntryKind.LAPSED, a.title(), null);
            case Act.Resigned a -> onTitle(EntryKind.RESIGNED, a.title(), null);
            case Act.Removed a ->
                new FlatAct(EntryKind.REMOVED, null, a.title(), null, null, null, null, null, a.visibleUntil(), null);
            case Act.Died a -> bare(EntryKind.DIED, null);
            case Act.AnnotationGiven a ->
                new FlatAct(
                        EntryKind.ANNOTATION_GIVEN,
                        a.end(),
                        a.title(),
                        a.annotation(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case Act.AnnotationEnded a ->
                new FlatAct(
                        EntryKind.ANNOTATION_ENDED,
                        null,
                        a.title(),
                        a.annotation(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case Act.MeasureImposed a ->
                new FlatAct(
                        EntryKind.MEASURE_IMPOSED,
                        a.end(),
                        null,
                        null,
                        null,
                        null,
                        a.kind(),
                        a.text(),
                        a.visibleUntil(),
                        null);
            case Act.MeasureEnded a -> bare(EntryKind.MEASURE_ENDED, a.measure());
            case Act.Annulled a -> bare(EntryKind.ANNULLED, null);
        };
    }

    /** @throws NullPointerException when something that belongs to the kind is missing; the schema forbids that */
    public Act act() {
        return switch (kind) {
            case GRANTED -> new Act.Granted(requireNonNull(title), end);
            case RENEWED -> new Act.Renewed(requireNonNull(title), end, requireNonNull(decided));
            case RENEWAL_FILED -> new Act.RenewalFiled(requireNonNull(title));
            case RENEWAL_CLOSED -> new Act.RenewalClosed(requireNonNull(title));
            case EXTENDED -> new Act.Extended(requireNonNull(title), requireNonNull(end), requireNonNull(ground));
            case LAPSED -> new Act.Lapsed(requireNonNull(title));
            case RESIGNED -> new Act.Resigned(requireNonNull(title));
            case REMOVED -> new Act.Removed(requireNonNull(title), requireNonNull(visibleUntil));
            case DIED -> new Act.Died();
            case ANNOTATION_GIVEN -> new Act.AnnotationGiven(requireNonNull(title), requireNonNull(annotation), end);
            case ANNOTATION_ENDED -> new Act.AnnotationEnded(requireNonNull(title), requireNonNull(annotation));
            case MEASURE_IMPOSED ->
                new Act.MeasureImposed(
                        requireNonNull(measureKind),
                        requireNonNull(end),
                        requireNonNull(text),
                        requireNonNull(visibleUntil));
            case MEASURE_ENDED -> new Act.MeasureEnded(requireNonNull(measure));
            case ANNULLED -> new Act.Annulled();
        };
    }

    private static FlatAct onTitle(EntryKind kind, Title title, @Nullable LocalDate end) {
        return new FlatAct(kind, end, title, null, null, null, null, null, null, null);
    }

    private static FlatAct bare(EntryKind kind, @Nullable Long measure) {
        return new FlatAct(kind, null, null, null, null, null, null, null, null, measure);
    }
}
