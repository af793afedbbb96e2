package nl.mbtregister.admission.rules;

import org.jspecify.annotations.Nullable;

/**
 * A requirement under judgement: what the rules find of it and what the member thinks.
 *
 * @param requirement id in the rule book
 * @param met whether nothing is missing by the rules
 * @param advice when it never stands in the way
 * @param mark null while the member has not marked it
 * @param reason empty when none was given
 */
public record Criterion(
        String requirement,
        boolean met,
        boolean advice,
        @Nullable CriterionMark mark,
        String reason) {

    /** The member thinks otherwise than the rules find. */
    public boolean departs() {
        return switch (mark) {
            case MET, NOT_APPLICABLE -> !met;
            case NOT_MET -> met;
            case QUESTION -> false;
            case null -> false;
        };
    }

    /** Whether the mark needs a sentence of the member's own. */
    public boolean needsReason() {
        return mark == CriterionMark.NOT_MET || departs();
    }

    public boolean lacksReason() {
        return needsReason() && reason.isBlank();
    }

    /** Marked, and not with a question; what is advised only need not be marked. */
    public boolean isSettled() {
        return mark == null ? advice : mark != CriterionMark.QUESTION;
    }

    /** Stands in the way of approval. */
    public boolean fails() {
        return mark == CriterionMark.NOT_MET && !advice;
    }
}
