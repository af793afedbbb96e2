package nl.mbtregister.criteria;

import static nl.mbtregister.criteria.ShippedCriteria.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mbtregister.criteria.rules.ChangeKind;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.LibraryChange;
import nl.mbtregister.criteria.rules.LibraryDifference;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.SourceMark;
import nl.mbtregister.kernel.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("criteria.R14 what is written is read again as it was, and differs in what was changed")
class LibraryWriterTest {
    private static final Criterion FRESH = new Criterion(
            "H6",
            true,
            Module.MBT,
            new Wording("Nieuw.", "New."),
            new Wording("Bewijs", "Evidence"),
            SourceMark.EXAMPLE,
            List.of(),
            null,
            null,
            Map.of(),
            List.of());

    @Test
    void a_library_is_read_as_it_was_written() {
        CriteriaLibrary next = FIRST.as(2, LocalDate.of(2027, 1, 1)).with(FRESH);
        assertThat(new LibraryReader("criteria/mbt-programme-2.json", LibraryWriter.write(next)).read())
                .isEqualTo(next);
    }

    @Test
    void the_difference_names_what_was_added_changed_and_taken_out() {
        Criterion a1 = FIRST.criterion("A1").orElseThrow();
        Criterion softer = new Criterion(
                "A1",
                false,
                a1.module(),
                a1.text(),
                a1.evidence(),
                a1.mark(),
                a1.sources(),
                a1.note(),
                a1.judged(),
                a1.variants(),
                a1.items());
        LibraryDifference difference =
                LibraryDifference.between(FIRST, FIRST.with(FRESH).with(softer).without("B3"));
        assertThat(difference.criteria())
                .extracting(LibraryChange::code, LibraryChange::kind)
                .containsExactly(
                        tuple("A1", ChangeKind.CHANGED),
                        tuple("H6", ChangeKind.ADDED),
                        tuple("B3", ChangeKind.REMOVED));
        assertThat(difference.limits()).isFalse();
        assertThat(LibraryDifference.between(FIRST, FIRST).none()).isTrue();
    }
}
