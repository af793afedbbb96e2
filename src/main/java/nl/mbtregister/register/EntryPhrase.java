package nl.mbtregister.register;

import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Extension;
import nl.mbtregister.register.rules.MeasureKind;

/** An act in the middle of a sentence of a letter. */
final class EntryPhrase {
    private EntryPhrase() {}

    static Wording of(Act act) {
        return switch (act) {
            case Act.Granted a -> phrase(a.title(), "u bent geregistreerd als %s", "you are registered as %s");
            case Act.Renewed a ->
                phrase(a.title(), "uw registratie als %s is verlengd", "your registration as %s is renewed");
            case Act.RenewalFiled a ->
                phrase(
                        a.title(),
                        "uw aanvraag voor verlenging als %s is binnen",
                        "your application for renewal as %s has come in");
            case Act.RenewalClosed a ->
                phrase(
                        a.title(),
                        "uw aanvraag voor verlenging als %s is gesloten zonder verlenging",
                        "your application for renewal as %s is closed without renewal");
            case Act.Extended a
            when a.ground() == Extension.REPAIR ->
                phrase(
                        a.title(),
                        "u krijgt tijd om punten in te halen als %s",
                        "you have been given time to make up points as %s");
            case Act.Extended a ->
                phrase(a.title(), "u krijgt uitstel als %s", "you have been given postponement as %s");
            case Act.Lapsed a ->
                phrase(a.title(), "uw registratie als %s is verlopen", "your registration as %s has lapsed");
            case Act.Resigned a ->
                phrase(
                        a.title(),
                        "uw registratie als %s is op uw verzoek beëindigd",
                        "your registration as %s has ended at your request");
            case Act.Removed a ->
                phrase(
                        a.title(),
                        "uw registratie als %s is door een besluit beëindigd",
                        "your registration as %s has ended by a decision");
            case Act.Died a -> new Wording("overleden", "deceased");
            case Act.AnnotationGiven a ->
                note(
                        a.annotation(),
                        a.title(),
                        "u hebt bij %2$s de aantekening %1$s",
                        "you hold the note %1$s with %2$s");
            case Act.AnnotationEnded a ->
                note(
                        a.annotation(),
                        a.title(),
                        "de aantekening %1$s bij %2$s is beëindigd",
                        "the note %1$s with %2$s has ended");
            case Act.MeasureImposed a
            when a.kind() == MeasureKind.SUSPENSION ->
                new Wording(
                        "u bent geschorst (" + a.text().nl() + ")",
                        "you are suspended (" + a.text().en() + ")");
            case Act.MeasureImposed a ->
                new Wording(
                        "voor u geldt een voorwaarde (" + a.text().nl() + ")",
                        "a condition applies to you (" + a.text().en() + ")");
            case Act.MeasureEnded a -> new Wording("een maatregel is beëindigd", "a measure has ended");
            case Act.Annulled a -> new Wording("een regel is vervallen", "a line was withdrawn");
        };
    }

    static Wording of(MeasureKind kind) {
        return kind == MeasureKind.SUSPENSION
                ? new Wording("schorsing", "suspension")
                : new Wording("voorwaarde", "condition");
    }

    private static Wording phrase(Title title, String nl, String en) {
        var name = name(title);
        return new Wording(nl.formatted(name.nl()), en.formatted(name.en()));
    }

    private static Wording note(Annotation annotation, Title title, String nl, String en) {
        var note = name(annotation);
        var name = name(title);
        return new Wording(nl.formatted(note.nl(), name.nl()), en.formatted(note.en(), name.en()));
    }

    private static Wording name(Title title) {
        return switch (title) {
            case BASIC_THERAPIST -> new Wording("MBT Basistherapeut", "MBT Basic Therapist");
            case THERAPIST -> new Wording("MBT Therapeut", "MBT Therapist");
            case MILIEU_THERAPIST -> new Wording("MBT Sociotherapeut", "MBT Milieu Therapist");
            case ARTS_BODY_THERAPIST -> new Wording("MBT Vaktherapeut", "MBT Arts and Body Therapist");
            case SYSTEMIC_THERAPIST -> new Wording("MBT Systeemtherapeut", "MBT Systemic Therapist");
            case SUPERVISOR -> new Wording("MBT Supervisor", "MBT Supervisor");
        };
    }

    private static Wording name(Annotation annotation) {
        return switch (annotation) {
            case GROUP -> new Wording("groep", "group");
            case ADOLESCENTS -> new Wording("adolescenten", "adolescents");
            case SUPERVISES_MILIEU_THERAPY -> new Wording("supervisie sociotherapie", "milieu therapy supervision");
            case SUPERVISES_ARTS_BODY_THERAPY ->
                new Wording("supervisie vaktherapie", "arts and body therapy supervision");
            case SUPERVISES_BASIC_LEVEL -> new Wording("supervisie basistherapeut", "basic level supervision");
        };
    }
}
