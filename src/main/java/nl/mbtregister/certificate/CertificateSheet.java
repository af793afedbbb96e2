package nl.mbtregister.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.Facts;
import nl.mbtregister.certificate.rules.Facts.Held;
import nl.mbtregister.certificate.rules.Facts.Told;
import nl.mbtregister.paper.Fact;
import nl.mbtregister.paper.Sheet;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Lays the facts of a certificate out on a sheet.
 *
 * @param t sentences in the language of the certificate
 * @param organisation that answers for the register
 * @param register address under which the world reaches the register
 */
record CertificateSheet(Sentences t, String organisation, String register) {

    Sheet of(CertificateCode code, Wanted wanted, Facts facts, Instant at) {
        String kind = "certificate.paper." + wanted.kind();
        Sheet sheet = Sheet.of(
                wanted.language(), t.get(kind + ".title"), t.of(kind + ".description", facts.name(), facts.number()));
        switch (wanted.kind()) {
            case TITLE -> ofTitle(sheet, facts, code, at);
            case PROOF -> ofToday(sheet, facts, code, at);
            case HISTORY -> ofHistory(sheet, facts, code, at);
        }
        String address = address(wanted.language(), code);
        return sheet.code(
                address,
                t.get("certificate.paper.scan"),
                t.get("certificate.paper.check"),
                address.replaceFirst("^https?://", ""),
                t.get(kind + ".counts"),
                t.of("certificate.paper.sealed", organisation));
    }

    /** Short, since it is also typed over: the page leads on to the language of the paper. */
    String address(Language language, CertificateCode code) {
        return register + (language == Language.EN ? "/verify/" : "/controleer/") + code;
    }

    private void ofTitle(Sheet sheet, Facts facts, CertificateCode code, Instant at) {
        Held held = facts.titles().getFirst();
        sheet.festive()
                .name(facts.name())
                .lead(t.of("certificate.paper.TITLE.lead", organisation))
                .heading(t.show(held.title()))
                .facts(List.of(
                        new Fact(t.get("certificate.number"), facts.number()),
                        new Fact(t.get("certificate.since"), t.show(held.since())),
                        new Fact(t.get("certificate.period"), period(held.from(), held.through())),
                        new Fact(
                                t.get("certificate.notes"),
                                facts.notes().stream()
                                        .map(note -> t.show(note.annotation()))
                                        .collect(Collectors.joining(", "))),
                        new Fact(t.get("certificate.issued"), t.show(at)),
                        new Fact(t.get("certificate.code"), code.toString())));
    }

    private void ofToday(Sheet sheet, Facts facts, CertificateCode code, Instant at) {
        sheet.name(facts.name()).lead(t.of("certificate.paper.PROOF.lead", at)).facts(about(facts, code, at));
        titles(sheet, facts);
        sheet.heading(t.get("certificate.measures"));
        if (facts.measures().isEmpty()) {
            sheet.paragraph(t.get("certificate.measures.none"));
        }
        for (Told told : facts.measures()) {
            sheet.paragraph(t.of("certificate.measure", told.kind(), told.from(), told.through()));
            sheet.paragraph(t.show(told.text()));
        }
    }

    private void ofHistory(Sheet sheet, Facts facts, CertificateCode code, Instant at) {
        sheet.name(facts.name())
                .lead(t.of("certificate.paper.HISTORY.lead", at))
                .facts(about(facts, code, at));
        titles(sheet, facts);
        sheet.note(t.get("certificate.paper.HISTORY.measures"));
    }

    private List<Fact> about(Facts facts, CertificateCode code, Instant at) {
        return List.of(
                new Fact(t.get("certificate.number"), facts.number()),
                new Fact(t.get("certificate.issued"), t.show(at)),
                new Fact(t.get("certificate.code"), code.toString()));
    }

    private void titles(Sheet sheet, Facts facts) {
        List<List<String>> rows = new ArrayList<>();
        facts.titles().forEach(held -> rows.add(row(t.show(held.title()), held.since(), held.through())));
        facts.notes()
                .forEach(note -> rows.add(
                        row(t.of("certificate.note", note.title(), note.annotation()), note.from(), note.through())));
        sheet.heading(t.get("certificate.titles"))
                .table(
                        t.get("certificate.titles.caption"),
                        List.of(
                                t.get("certificate.titles.title"),
                                t.get("certificate.titles.from"),
                                t.get("certificate.titles.through")),
                        rows);
    }

    private List<String> row(String what, LocalDate from, @Nullable LocalDate through) {
        return List.of(what, t.show(from), through == null ? t.get("certificate.open") : t.show(through));
    }

    private String period(@Nullable LocalDate from, @Nullable LocalDate through) {
        return through == null
                ? t.of("certificate.period.open", from)
                : t.of("certificate.period.closed", from, through);
    }
}
