package nl.mbtregister.certificate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.Extension;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.register.rules.PublicHistory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A therapist since 2022, through 2 June 2027, who is given a certificate on 1 March 2026; and what happens then. */
class CertificateStateTest {
    private static final LocalDate ISSUED = day("2026-03-01");
    private static final LocalDate END = day("2027-06-03");
    private static final Wording TEXT = new Wording("Tekst.", "Text.");
    private static final String NAME = "J. van der Poel";
    private static final List<Entry> BEFORE = entries(
            List.of(),
            at("2022-06-03", new Act.Granted(Title.BASIC_THERAPIST, null)),
            at("2022-06-03", new Act.Granted(Title.THERAPIST, END)));

    static Stream<Arguments> what_happens() {
        return Stream.of(
                row("nothing", "2026-03-02", CertificateState.VALID),
                row("nothing on the last day", "2027-06-02", CertificateState.VALID),
                row("its term is over", "2027-06-03", CertificateState.EXPIRED),
                row(
                        "renewal is filed",
                        "2027-05-01",
                        CertificateState.RENEWAL,
                        at("2027-04-01", new Act.RenewalFiled(Title.THERAPIST))),
                row(
                        "renewal is filed and not decided when the term is over",
                        "2027-07-01",
                        CertificateState.RENEWAL,
                        at("2027-04-01", new Act.RenewalFiled(Title.THERAPIST))),
                row(
                        "renewal is refused after the term",
                        "2027-08-02",
                        CertificateState.EXPIRED,
                        at("2027-04-01", new Act.RenewalFiled(Title.THERAPIST)),
                        at("2027-08-01", new Act.RenewalClosed(Title.THERAPIST))),
                row(
                        "renewed, in the old period",
                        "2027-05-20",
                        CertificateState.OUTDATED,
                        at("2027-06-03", new Act.Renewed(Title.THERAPIST, day("2032-06-03"), day("2027-05-10")))),
                row(
                        "renewed, in the new period",
                        "2027-06-03",
                        CertificateState.OUTDATED,
                        at("2027-06-03", new Act.Renewed(Title.THERAPIST, day("2032-06-03"), day("2027-05-10")))),
                row(
                        "postponed",
                        "2027-05-20",
                        CertificateState.OUTDATED,
                        at("2027-05-10", new Act.Extended(Title.THERAPIST, day("2028-01-01"), Extension.POSTPONEMENT))),
                row(
                        "a note is given",
                        "2026-05-01",
                        CertificateState.OUTDATED,
                        at("2026-04-01", new Act.AnnotationGiven(Title.THERAPIST, Annotation.GROUP, null))),
                row(
                        "a further title is granted",
                        "2026-05-01",
                        CertificateState.VALID,
                        at("2026-04-01", new Act.Granted(Title.SYSTEMIC_THERAPIST, END))),
                row(
                        "suspended",
                        "2026-05-01",
                        CertificateState.SUSPENDED,
                        at("2026-04-01", measure(MeasureKind.SUSPENSION, "2026-06-01"))),
                row(
                        "suspended, and the suspension is over",
                        "2026-06-01",
                        CertificateState.VALID,
                        at("2026-04-01", measure(MeasureKind.SUSPENSION, "2026-06-01"))),
                row(
                        "a condition",
                        "2026-05-01",
                        CertificateState.CONDITION,
                        at("2026-04-01", measure(MeasureKind.CONDITION, "2026-06-01"))),
                row(
                        "suspended while the renewal is pending",
                        "2027-05-01",
                        CertificateState.SUSPENDED,
                        at("2027-04-01", new Act.RenewalFiled(Title.THERAPIST)),
                        at("2027-04-02", measure(MeasureKind.SUSPENSION, "2027-06-01"))),
                row(
                        "removed by decision",
                        "2026-05-01",
                        CertificateState.REVOKED,
                        at("2026-04-01", new Act.Removed(Title.THERAPIST, day("2028-01-01")))),
                row(
                        "resigned",
                        "2026-05-01",
                        CertificateState.ENDED,
                        at("2026-04-01", new Act.Resigned(Title.THERAPIST))),
                row(
                        "resigned, long after the last day on the paper",
                        "2027-08-01",
                        CertificateState.EXPIRED,
                        at("2026-09-01", new Act.Resigned(Title.THERAPIST))),
                row(
                        "resigned from everything so long ago that nothing is shown",
                        "2027-04-02",
                        CertificateState.GONE,
                        at("2026-04-01", new Act.Resigned(Title.BASIC_THERAPIST))),
                row("died", "2026-05-01", CertificateState.GONE, at("2026-04-01", new Act.Died())));
    }

    @ParameterizedTest(name = "certificate.R5 {0}, asked on {1}: {2}")
    @MethodSource("what_happens")
    void a_certificate_of_a_title_is_worth(String what, LocalDate asked, CertificateState state, List<Entry> later) {
        Facts issued = sources(BEFORE, ISSUED, NAME)
                .facts(CertificateKind.TITLE, Title.THERAPIST)
                .orElseThrow();
        Sources now = sources(later, asked, NAME);
        assertThat(CertificateState.of(CertificateKind.TITLE, Title.THERAPIST, issued, now, false))
                .isEqualTo(state);
        // that there is a newer one matters only where the facts have changed
        assertThat(CertificateState.of(CertificateKind.TITLE, Title.THERAPIST, issued, now, true))
                .isEqualTo(state == CertificateState.OUTDATED ? CertificateState.REPLACED : state);
    }

    @Test
    @DisplayName("certificate.R5 a new name makes every certificate outdated, and replaced when a newer one was given")
    void a_new_name_makes_every_certificate_outdated() {
        Sources renamed = sources(BEFORE, day("2026-04-01"), "J. van den Berg");
        for (CertificateKind kind : CertificateKind.values()) {
            Title title = kind == CertificateKind.TITLE ? Title.THERAPIST : null;
            Facts issued = sources(BEFORE, ISSUED, NAME).facts(kind, title).orElseThrow();
            assertThat(CertificateState.of(kind, title, issued, renamed, false)).isEqualTo(CertificateState.OUTDATED);
            assertThat(CertificateState.of(kind, title, issued, renamed, true)).isEqualTo(CertificateState.REPLACED);
        }
    }

    @Test
    @DisplayName(
            "certificate.R1 certificate.R2 what there is to be given follows from what the register says on that day")
    void what_is_given_follows_from_the_register() {
        Sources held = sources(BEFORE, ISSUED, NAME);
        assertThat(held.facts(CertificateKind.TITLE, Title.THERAPIST)
                        .orElseThrow()
                        .titles())
                .containsExactly(
                        new Facts.Held(Title.THERAPIST, day("2022-06-03"), day("2022-06-03"), END.minusDays(1)));
        assertThat(held.facts(CertificateKind.TITLE, Title.SUPERVISOR)).isEmpty();
        assertThat(held.facts(CertificateKind.PROOF, null).orElseThrow().titles())
                .hasSize(2);
        List<Entry> resigned = entries(BEFORE, at("2026-04-01", new Act.Resigned(Title.BASIC_THERAPIST)));
        Sources ended = sources(resigned, day("2026-05-01"), NAME);
        assertThat(ended.facts(CertificateKind.TITLE, Title.THERAPIST)).isEmpty();
        assertThat(ended.facts(CertificateKind.PROOF, null)).isEmpty();
        assertThat(ended.facts(CertificateKind.HISTORY, null).orElseThrow().titles())
                .extracting(Facts.Held::through)
                .containsOnly(day("2026-03-31"));
        assertThat(sources(resigned, day("2027-04-02"), NAME).facts(CertificateKind.HISTORY, null))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "certificate.R1 after a renewal a certificate names the new period and the day since which the title is held")
    void a_renewal_gives_a_new_period() {
        List<Entry> renewed = entries(
                BEFORE, at("2027-06-03", new Act.Renewed(Title.THERAPIST, day("2032-06-03"), day("2027-05-10"))));
        assertThat(sources(renewed, day("2028-01-01"), NAME)
                        .facts(CertificateKind.TITLE, Title.THERAPIST)
                        .orElseThrow()
                        .titles())
                .containsExactly(
                        new Facts.Held(Title.THERAPIST, day("2022-06-03"), day("2027-06-03"), day("2032-06-02")));
    }

    @ParameterizedTest(name = "certificate.R7 a suspension on a proof, seen on {0}")
    @ValueSource(strings = {"2026-07-01", "2026-07-02"})
    void a_measure_is_not_shown_after_its_term(LocalDate asked) {
        List<Entry> suspended = entries(BEFORE, at("2026-02-01", measure(MeasureKind.SUSPENSION, "2026-06-01")));
        Facts proof = sources(suspended, ISSUED, NAME)
                .facts(CertificateKind.PROOF, null)
                .orElseThrow();
        assertThat(proof.measures()).hasSize(1);
        assertThat(proof.shownOn(asked).measures()).hasSize(asked.isAfter(day("2026-07-01")) ? 0 : 1);
    }

    private static Arguments row(String what, String asked, CertificateState state, Draft... later) {
        return Arguments.of(what, day(asked), state, entries(BEFORE, later));
    }

    private static Act measure(MeasureKind kind, String end) {
        return new Act.MeasureImposed(kind, day(end), TEXT, day(end).plusMonths(1));
    }

    private static Draft at(String day, Act act) {
        return Draft.of(day(day), Basis.DECISION, "CUR 1", day("2020-01-01"), act);
    }

    private static List<Entry> entries(List<Entry> before, Draft... drafts) {
        List<Entry> all = new ArrayList<>(before);
        for (Draft draft : drafts) {
            Instant at = draft.effective().atStartOfDay().toInstant(ZoneOffset.UTC);
            all.add(draft.recorded(all.size() + 1L, at, "test"));
        }
        return all;
    }

    private static Sources sources(List<Entry> entries, LocalDate today, String name) {
        return new Sources(
                name,
                "20481357",
                new PublicHistory(History.of(entries), 12),
                History.periodsBegun(entries, today),
                today);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
