package nl.mbtregister.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.admission.rules.RenewalPeriods;
import nl.mbtregister.admission.rules.RenewalWindow;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.portfolio.Gathered;
import nl.mbtregister.portfolio.ReadingPortfolio;
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Question;
import nl.mbtregister.rulebook.rules.RenewalRules;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import org.jspecify.annotations.Nullable;

/** A therapist sees how the own registrations stand and what renewal needs, now and with what is planned. Three statements. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ShowingRenewal {
    @Inject
    private ReadingTerms terms;

    @Inject
    private ReadingPortfolio portfolios;

    @Inject
    private TimeRequests requests;

    @Inject
    private PublishedRulebook rules;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @param planned courses that the person thinks of following; they are judged as if followed and stored nowhere
     */
    @Transactional
    public MyRenewal mine(List<Teaching> planned) {
        Long person = caller.get().personId();
        if (person == null) {
            return new MyRenewal(List.of(), null, time.today(), time.now());
        }
        LocalDate today = time.today();
        Gathered gathered = portfolios.of(person);
        OwnRequests asked = requests.own(person);
        Edition edition = rules.rulebook().on(today).orElseThrow();
        return new MyRenewal(
                terms.of(person, today).all().stream()
                        .map(term -> shown(term, edition, gathered, planned, asked.requests()))
                        .toList(),
                asked.confirmed(),
                today,
                time.now());
    }

    private TitleRenewal shown(
            Term term, Edition edition, Gathered gathered, List<Teaching> planned, List<TimeRequest> asked) {
        LocalDate today = time.today();
        RenewalRules renewal = edition.renewal();
        LocalDate closes = term.closes();
        RenewalWindow window = null;
        Period next = null;
        boolean fileable = !term.isEndless() && term.held() != null && term.held() != State.RENEWAL;
        if (renewal != null && closes != null && fileable) {
            window = RenewalWindow.of(renewal, term.days(), closes);
            next = renewal.years(term.title())
                    .map(years -> RenewalPeriods.next(term.days(), years.whole()))
                    .orElse(null);
        }
        Optional<TimeRequest> request = asked.stream()
                .filter(one -> one.title() == term.title())
                .filter(one -> one.registration().from().equals(term.days().from()))
                .findFirst();
        List<RequirementCard> cards =
                term.held() == null || term.isEndless() ? List.of() : cards(term, edition, gathered, planned);
        return new TitleRenewal(term.title(), term.days(), term.held(), closes, window, next, cards, request, today);
    }

    private List<RequirementCard> cards(Term term, Edition edition, Gathered gathered, List<Teaching> planned) {
        LocalDate day = planned.stream().map(Teaching::day).reduce(time.today(), ShowingRenewal::later);
        List<Row> all =
                Stream.concat(gathered.settled().stream(), planned.stream()).toList();
        List<Row> checked = all.stream()
                .filter(row -> !gathered.unchecked().contains(row.id()))
                .toList();
        Judgement now = judge(term, edition, day, all);
        Judgement sure = judge(term, edition, day, checked);
        List<RequirementCard> cards = new ArrayList<>();
        if (now != null && sure != null) {
            for (Finding finding : now.findings()) {
                BigDecimal certain = sure.finding(finding.requirement().id())
                        .map(Finding::reached)
                        .orElse(BigDecimal.ZERO);
                cards.add(new RequirementCard(
                        finding, finding.reached().subtract(certain).max(BigDecimal.ZERO), gathered.unchecked()));
            }
        }
        return cards;
    }

    private static @Nullable Judgement judge(Term term, Edition edition, LocalDate day, List<Row> rows) {
        return edition.set(term.title(), Purpose.RENEWAL)
                .map(set -> new Question(edition, set, day, term.judged()).judge(new Portfolio(rows)))
                .orElse(null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
