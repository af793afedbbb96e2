package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.admission.rules.RenewalPeriods;
import nl.mbtregister.kernel.Level;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.Terms;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.RenewalRules;

/** What a renewal enters in the register, about its title and those that are renewed with it (admission.R44, R45). */
@ApplicationScoped
class Renewals {
    @Inject
    private PublishingEntries publishing;

    @Inject
    private ReadingTerms reading;

    @Inject
    private Applications applications;

    @Inject
    private PublishedRulebook rules;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** The title stays until there is a decision. */
    void filed(Application application) {
        Terms terms = terms(application);
        publish(
                application,
                terms,
                Basis.REQUEST,
                concerned(application, terms, edition(application)).stream()
                        .filter(term -> term.held() != State.RENEWAL)
                        .map(term -> new Act.RenewalFiled(term.title()))
                        .toList());
    }

    /** Rejected, withdrawn or closed: the title has its own last day again. Does nothing about a first application. */
    void closed(Application application) {
        if (!application.isRenewal()) {
            return;
        }
        Terms terms = terms(application);
        // a supervisor's title would fall with the others, so its filing is closed before theirs
        publish(
                application,
                terms,
                caller.get().role() == Role.THERAPIST ? Basis.REQUEST : Basis.DECISION,
                concerned(application, terms, edition(application)).reversed().stream()
                        .filter(term -> term.held() == State.RENEWAL)
                        .map(term -> new Act.RenewalClosed(term.title()))
                        .toList());
    }

    /** @return id of the entry that renews the title of the application */
    long renewed(Application application, Edition edition) {
        Terms terms = terms(application);
        Period next = next(application, terms, edition);
        List<Draft> drafts = new ArrayList<>();
        for (Term term : concerned(application, terms, edition)) {
            Period given = term.title() == application.title() ? next : RenewalPeriods.together(term.days(), next);
            drafts.add(Draft.of(
                    given.from(),
                    Basis.DECISION,
                    application.fixed().reference(),
                    edition.from(),
                    new Act.Renewed(term.title(), given.end(), time.today())));
        }
        // the supervisor's title rests on the others, so they go first and its own entry last
        return publishing
                .publish(application.person(), terms.lastEntry(), drafts)
                .getLast();
    }

    /** The period that the title gets when its renewal is approved. */
    Period next(Application application, Edition edition) {
        return next(application, terms(application), edition);
    }

    private static Period next(Application application, Terms terms, Edition edition) {
        Term own = terms.held(application.title()).orElseThrow(() -> new Refusal("admission.R40"));
        return RenewalPeriods.next(own.days(), years(edition, application.title()));
    }

    /** Held titles that are renewed together, the one that was applied for last. One that has a renewal of its own waits for that. */
    private List<Term> concerned(Application application, Terms terms, Edition edition) {
        boolean together = application.title() == Title.SUPERVISOR
                && Optional.ofNullable(edition.renewal())
                        .filter(renewal -> renewal.supervisorRenewsSpecialist().yes())
                        .isPresent();
        Set<Title> own = applications.pendingRenewals(application.person()).stream()
                .filter(other -> other.id() != application.id())
                .map(Application::title)
                .collect(Collectors.toSet());
        Stream<Term> specialist = terms.all().stream()
                .filter(term -> together && term.title().level() == Level.SPECIALIST)
                .filter(term -> term.held() != null && !term.isEndless() && !own.contains(term.title()));
        return Stream.of(specialist, terms.held(application.title()).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private void publish(Application application, Terms terms, Basis basis, List<? extends Act> acts) {
        LocalDate edition = application.fixed().edition();
        List<Draft> drafts = acts.stream()
                .map(act -> Draft.of(time.today(), basis, application.fixed().reference(), edition, act))
                .toList();
        if (drafts.isEmpty()) {
            return;
        }
        switch (caller.get().role()) {
            case THERAPIST -> publishing.publishOwn(terms.lastEntry(), drafts);
            case SYSTEM -> publishing.publishAsFound(application.person(), drafts);
            default -> publishing.publish(application.person(), terms.lastEntry(), drafts);
        }
    }

    private Terms terms(Application application) {
        return reading.of(application.person(), time.today());
    }

    private Edition edition(Application application) {
        return rules.rulebook().edition(application.fixed().edition()).orElseThrow();
    }

    private static int years(Edition edition, Title title) {
        return Optional.ofNullable(edition.renewal())
                .flatMap((RenewalRules renewal) -> renewal.years(title))
                .orElseThrow(() -> new Refusal("admission.R4"))
                .whole();
    }
}
