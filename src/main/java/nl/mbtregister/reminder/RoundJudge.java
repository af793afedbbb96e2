package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.portfolio.Gathered;
import nl.mbtregister.portfolio.ReadingPortfolio;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Finding;

/** What stands in the way of renewing the titles that end, for many people with one statement. */
@ApplicationScoped
class RoundJudge {
    @Inject
    private ReadingPortfolio portfolios;

    @Inject
    private PublishedRulebook published;

    /**
     * By person, for each of their titles of which the rules of today say what renewal asks: what is missing.
     *
     * @param day on which it is judged
     */
    Map<Long, Map<RoundTitle, List<Finding>>> missing(Collection<RoundStanding> standings, LocalDate day) {
        Map<Long, Gathered> gathered =
                portfolios.of(standings.stream().map(RoundStanding::person).toList());
        Map<Long, Map<RoundTitle, List<Finding>>> missing = new HashMap<>();
        for (RoundStanding standing : standings) {
            Gathered handedIn = gathered.getOrDefault(standing.person(), Gathered.NOTHING);
            Map<RoundTitle, List<Finding>> ofTitle = new HashMap<>();
            for (RoundTitle title : standing.titles()) {
                published
                        .rulebook()
                        .renewal(title.title(), new Period(title.from(), title.end()), day)
                        .ifPresent(question -> ofTitle.put(
                                title,
                                question.judge(handedIn.portfolio()).findings().stream()
                                        .filter(Finding::blocks)
                                        .toList()));
            }
            missing.put(standing.person(), ofTitle);
        }
        return missing;
    }

    /** All that is missing, whatever the title. */
    static List<Finding> together(Map<RoundTitle, List<Finding>> missing) {
        List<Finding> all = new ArrayList<>();
        missing.values().forEach(all::addAll);
        return all;
    }
}
