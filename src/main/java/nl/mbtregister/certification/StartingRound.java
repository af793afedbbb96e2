package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.certification.rules.CertificationActor;
import nl.mbtregister.certification.rules.CertificationKind;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.certification.rules.RoundFlow;
import nl.mbtregister.criteria.ReadingCriteria;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The lead of an institution begins a round for one of its programmes: the first, or the next one before a certificate ends. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class StartingRound {
    @Inject
    private LedProgrammes programmes;

    @Inject
    private Rounds rounds;

    @Inject
    private RoundAnswers answers;

    @Inject
    private RoundCriteria criteria;

    @Inject
    private EvidencePieces pieces;

    @Inject
    private RoundProgress progress;

    @Inject
    private ReadingCriteria reading;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** The programmes for which the caller may begin one, or has begun one. */
    @Transactional
    public List<LedProgramme> programmes() {
        return programmes.of(caller.get(), time.today());
    }

    /**
     * Begins it, with the criteria that are in force today.
     *
     * @param modules of those that the programme offers; MBT itself always belongs to them
     * @param copy whether the answers of the round before are taken over, to be looked at again
     * @return its id, the same for the same key
     * @throws Refusal certification.R3 when the caller does not lead the institution of that programme, certification.R2 when
     *     it has an open round or does not offer one of these modules
     */
    @Transactional
    public long start(UUID once, long programme, Collection<Module> modules, boolean copy) {
        Optional<String> before = doing.once(once, "certification.start", programme, modules, copy);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        LedProgramme led = programmes().stream()
                .filter(one -> one.programme().id() == programme)
                .findFirst()
                .orElseThrow(() -> new Refusal("certification.R3"));
        Scope scope = scope(led, modules);
        CriteriaLibrary library = reading.inForce(time.today());
        CertificationKind kind = led.decided() == null ? CertificationKind.FIRST : CertificationKind.RECERTIFICATION;
        CertificationState begun = RoundFlow.next(null, CertificationStep.START, CertificationActor.LEAD);
        long id = rounds.add(
                        programme,
                        kind,
                        library.name(),
                        library.version(),
                        scope,
                        led.decided(),
                        null,
                        progress.terms().due(begun, time.today()),
                        caller.get(),
                        time.now())
                .orElseThrow(() -> new Refusal("certification.R2"));
        rounds.step(id, begun, CertificationStep.START, caller.get(), time.now());
        CertificationRound round = rounds.of(id, caller.get()).round();
        progress.record(round, "started");
        if (copy && led.decided() != null) {
            copy(round, led.decided());
        }
        doing.done(once, String.valueOf(id));
        return id;
    }

    private void copy(CertificationRound round, long before) {
        CertificationRound previous = rounds.find(before).orElseThrow();
        List<String> asked =
                criteria.of(round).stream().map(criterion -> criterion.code()).toList();
        answers.of(before).forEach((code, answer) -> {
            if (asked.contains(code)) {
                answers.takeOver(round, code, answer, previous.known(), caller.get(), time.now());
            }
        });
        pieces.takeOver(round.id(), before, asked, caller.get(), time.now());
        progress.record(round, "answers-taken-over");
    }

    private static Scope scope(LedProgramme led, Collection<Module> modules) {
        Set<Module> chosen = EnumSet.of(Module.MBT);
        chosen.addAll(modules);
        if (!led.offered().modules().containsAll(chosen)) {
            throw new Refusal("certification.R2");
        }
        return new Scope(chosen, led.offered().variant());
    }
}
