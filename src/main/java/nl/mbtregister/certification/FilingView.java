package nl.mbtregister.certification;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.rules.FilingGap;
import nl.mbtregister.certification.rules.RoundTerms;

/**
 * What filing a round comes up against.
 *
 * @param expired pieces of evidence that prove nothing any more
 */
public record FilingView(
        CertificationRound round,
        List<FilingGap> gaps,
        List<EvidencePiece> expired,
        RoundTerms terms,
        LocalDate today) {
    public List<FilingGap> blocking() {
        return gaps.stream().filter(FilingGap::blocks).toList();
    }

    public List<FilingGap> warnings() {
        return gaps.stream().filter(gap -> !gap.blocks()).toList();
    }

    /** Last day of the review of the papers, when it was or is filed today. */
    public LocalDate reviewed() {
        return filedOn().plusWeeks(terms.deskWeeks());
    }

    /** Last day of the decision when every part takes all of its time. */
    public LocalDate decided() {
        return terms.decided(filedOn());
    }

    private LocalDate filedOn() {
        FiledRound filed = round.filed();
        return filed == null ? today : filed.on();
    }
}
