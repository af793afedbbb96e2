package nl.mbtregister.demo;

import java.util.List;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.MeasureKind;

/** Public texts of invented measures. */
final class Sentences {
    private static final List<Wording> CONDITIONS = List.of(
            new Wording(
                    "Werkt alleen onder supervisie van een MBT Supervisor.",
                    "Works only under the supervision of an MBT Supervisor."),
            new Wording("Leidt geen MBT-groepen zonder co-therapeut.", "Leads no MBT groups without a co-therapist."),
            new Wording(
                    "Bespreekt elke behandeling maandelijks met een tweede MBT Therapeut.",
                    "Discusses each treatment with a second MBT Therapist every month."));
    private static final Wording SUSPENSION = new Wording(
            "De registratie is geschorst op besluit van het bestuur.",
            "The registration is suspended by decision of the board.");

    private Sentences() {}

    static Wording of(MeasureKind kind, int any) {
        return kind == MeasureKind.SUSPENSION ? SUSPENSION : CONDITIONS.get(any % CONDITIONS.size());
    }
}
