package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.certification.ComparingRounds;
import nl.mbtregister.certification.Comparison;
import nl.mbtregister.certification.rules.Compared;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** A round beside the one before it, criterion by criterion. */
@Named
@RequestScoped
public class EvaluationComparisonPage {
    @Inject
    private ComparingRounds comparing;

    @Inject
    private Form form;

    private @Nullable Comparison comparison;

    /** Answers 404 for a round that the caller may not see, or that none came before. */
    public void answer() {
        try {
            comparison =
                    comparing.compare(form.number("id").map(Integer::longValue).orElse(-1L));
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    public @Nullable Comparison getComparison() {
        return comparison;
    }

    public boolean isAll() {
        return !form.text("show").equals("changed");
    }

    public List<Compared> getRows() {
        return Objects.requireNonNull(comparison).rows().stream()
                .filter(row -> isAll() || row.shift() != Compared.Shift.SAME)
                .toList();
    }

    /** How many criteria that happened to. */
    public long count(String shift) {
        return Objects.requireNonNull(comparison).count(Compared.Shift.valueOf(shift));
    }
}
