package nl.mbtregister.admission.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;

/**
 * The votes on one application, in the order in which they were cast. Two different members decide when they agree; when
 * the first two differ, the chair decides as the third, or any other member when the chair was one of the two.
 */
public record Votes(List<Vote> cast) {
    private static final int ENOUGH = 2;

    public Votes {
        cast = List.copyOf(cast);
    }

    /** For what two members have voted. */
    public Optional<Proposal> outcome() {
        for (Proposal proposal : Proposal.values()) {
            if (cast.stream().filter(vote -> vote.proposal() == proposal).count() >= ENOUGH) {
                return Optional.of(proposal);
            }
        }
        return Optional.empty();
    }

    /**
     * These votes and one more.
     *
     * @throws Refusal admission.R21 when the member voted before, admission.R22 when only the chair may vote now
     */
    public Votes with(Vote vote) {
        if (isCastBy(vote.member())) {
            throw new Refusal("admission.R21");
        }
        if (waitsForChair() && !vote.chair()) {
            throw new Refusal("admission.R22");
        }
        List<Vote> more = new ArrayList<>(cast);
        more.add(vote);
        return new Votes(more);
    }

    public boolean isCastBy(String member) {
        return cast.stream().anyMatch(vote -> vote.member().equals(member));
    }

    /** Two members differ and the chair has not voted. */
    public boolean waitsForChair() {
        return cast.size() >= ENOUGH && outcome().isEmpty() && cast.stream().noneMatch(Vote::chair);
    }

    /** What that member may see: nothing before the own vote was cast. */
    public List<Vote> shownTo(String member) {
        return isCastBy(member) || outcome().isPresent() ? cast : List.of();
    }
}
