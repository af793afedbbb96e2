package nl.mbtregister.paper;

import java.util.Collections;
import java.util.List;
import nl.mbtregister.platform.Language;

/** Sheets of every make-up, for tests. */
public final class Papers {
    static final Letterhead HEAD = new Letterhead("Register MBT", "Stichting Registratie MBT", "Pagina", "van");
    static final String ADDRESS = "https://register-mbt.example/controleer/ABCD-EFGH-JKMN";

    private Papers() {}

    /** As the register prints it, without a seal. */
    public static byte[] print(Sheet sheet) {
        return Press.print(sheet, HEAD);
    }

    static Sheet certificate() {
        return Sheet.of(Language.NL, "Certificaat van registratie", "Certificaat van J. van der Poel")
                .festive()
                .name("J. van der Poel")
                .lead("staat in het register als")
                .heading("MBT-therapeut")
                .facts(List.of(
                        new Fact("Registratienummer", "12345678"),
                        new Fact("Geregistreerd sinds", "3 juni 2022"),
                        new Fact("Geldig tot en met", "2 juni 2027")))
                .code(
                        ADDRESS,
                        "QR-code naar de controlepagina",
                        "Controleer dit certificaat",
                        "register-mbt.example/controleer/ABCD-EFGH-JKMN",
                        "Of de registratie vandaag geldt, zegt alleen het register.");
    }

    static Sheet list(String text, int rows) {
        return Sheet.of(Language.EN, "History", "History of somebody")
                .kicker(text)
                .lead(text)
                .heading(text)
                .table(text, List.of("Title", "From", text), Collections.nCopies(rows, List.of("A", text, "C")))
                .paragraph(text)
                .facts(List.of(new Fact(text, text), new Fact("Left out", " ")))
                .note(text);
    }
}
