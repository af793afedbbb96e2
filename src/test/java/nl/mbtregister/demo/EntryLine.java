package nl.mbtregister.demo;

import java.time.LocalDate;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.Extension;
import nl.mbtregister.register.rules.MeasureKind;
import org.jspecify.annotations.Nullable;

/** What an act says, column by column. */
record EntryLine(
        String kind,
        @Nullable LocalDate ends,
        @Nullable Annotation annotation,
        @Nullable LocalDate decided,
        @Nullable Extension ground,
        @Nullable MeasureKind measureKind,
        @Nullable Wording text,
        @Nullable LocalDate visibleUntil,
        @Nullable Long measure) {

    static void write(Lines lines, long person, Entry entry) {
        var line = of(entry.act());
        lines.add(entry.id()).add(person).add(line.kind).add(entry.effective()).add(line.ends);
        lines.add(title(entry.act()))
                .add(line.annotation)
                .add(line.decided)
                .add(line.ground)
                .add(line.measureKind);
        lines.add(line.text == null ? null : line.text.nl()).add(line.text == null ? null : line.text.en());
        lines.add(line.visibleUntil).add(line.measure).add(entry.annuls());
        lines.add(entry.recordedAt()).add(entry.by()).add(entry.basis()).add(entry.basisReference());
        lines.add(entry.edition()).end();
    }

    private static @Nullable Title title(Act act) {
        return act instanceof Act.OnTitle about ? about.title() : null;
    }

    private static EntryLine of(Act act) {
        return switch (act) {
            case Act.Granted a -> ending("GRANTED", a.end());
            case Act.Renewed a -> new EntryLine("RENEWED", a.end(), null, a.decided(), null, null, null, null, null);
            case Act.RenewalFiled a -> ending("RENEWAL_FILED", null);
            case Act.RenewalClosed a -> ending("RENEWAL_CLOSED", null);
            case Act.Extended a -> new EntryLine("EXTENDED", a.end(), null, null, a.ground(), null, null, null, null);
            case Act.Lapsed a -> ending("LAPSED", null);
            case Act.Resigned a -> ending("RESIGNED", null);
            case Act.Removed a -> new EntryLine("REMOVED", null, null, null, null, null, null, a.visibleUntil(), null);
            case Act.Died a -> ending("DIED", null);
            case Act.AnnotationGiven a ->
                new EntryLine("ANNOTATION_GIVEN", a.end(), a.annotation(), null, null, null, null, null, null);
            case Act.AnnotationEnded a ->
                new EntryLine("ANNOTATION_ENDED", null, a.annotation(), null, null, null, null, null, null);
            case Act.MeasureImposed a ->
                new EntryLine("MEASURE_IMPOSED", a.end(), null, null, null, a.kind(), a.text(), a.visibleUntil(), null);
            case Act.MeasureEnded a ->
                new EntryLine("MEASURE_ENDED", null, null, null, null, null, null, null, a.measure());
            case Act.Annulled a -> ending("ANNULLED", null);
        };
    }

    private static EntryLine ending(String kind, @Nullable LocalDate end) {
        return new EntryLine(kind, end, null, null, null, null, null, null, null);
    }
}
