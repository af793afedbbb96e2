package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.certification.rules.CertificationActor;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.certification.rules.FileSample;
import nl.mbtregister.certification.rules.VisitForm;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Auditors plan the visit to a programme, and note what they hear and see there: by functions and counters, never by name. */
@ApplicationScoped
@AllowedTo(Role.AUDITOR)
public class VisitingProgramme {
    private static final int LONGEST = 200;
    private static final int LONGEST_SAID = 4_000;
    private static final int MOST_FILES = 50;

    @Inject
    private AuditedRounds rounds;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private RoundVisits visits;

    @Inject
    private AuditLibraries libraries;

    @Inject
    private AuditSteps steps;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @throws Refusal certification.R30 to certification.R32 when the round does not open for the caller */
    @Transactional
    public VisitFile open(long id) {
        AuditedRound round = rounds.find(id);
        auditors.admit(id, caller.get());
        return new VisitFile(
                round,
                visits.of(id),
                FileSample.of(libraries.of(round), round.scope()),
                visits.seen(id),
                visits.said(id),
                libraries.asked(round));
    }

    /**
     * Plans the visit, or changes the plan; the first time the round goes on to the visit.
     *
     * @param seen version of the plan that was seen, 0 for none
     * @param sample files that will be looked at, 1 to 50
     * @throws Refusal certification.R1 when it is not being audited, certification.R36 for a day before today or a number of
     *     files out of bounds, certification.R34 for a place that is too long
     */
    @Transactional
    public void plan(long id, int seen, VisitForm form, LocalDate day, String place, int sample) {
        AuditedRound round = atWork(id);
        limit(place, LONGEST);
        if (sample < 1 || sample > MOST_FILES || day.isBefore(time.today())) {
            throw new Refusal("certification.R36", MOST_FILES);
        }
        visits.plan(id, seen, form, day, place, sample);
        if (round.state() == CertificationState.DESK_REVIEW) {
            steps.take(round, CertificationStep.PLAN_VISIT, CertificationActor.AUDITOR, time.today());
        } else {
            steps.record(round, "visit-changed");
        }
    }

    /** @throws Refusal certification.R37 when there is no visit or a word is missing */
    @Transactional
    public void addItem(UUID once, long id, LocalTime starts, String topic, String who) {
        AuditedRound round = atWork(id);
        if (topic.isBlank() || who.isBlank() || visits.of(id) == null) {
            throw new Refusal("certification.R37");
        }
        limit(topic, LONGEST);
        limit(who, LONGEST);
        if (doing.once(once, "certification.agenda", id, starts, topic, who).isEmpty()) {
            visits.addItem(id, starts, topic, who);
            steps.record(round, "agenda-changed");
            doing.done(once, "");
        }
    }

    @Transactional
    public void dropItem(long id, long item) {
        AuditedRound round = atWork(id);
        visits.dropItem(id, item);
        steps.record(round, "agenda-changed");
    }

    /**
     * Keeps what was said in a talk.
     *
     * @param code the criterion it speaks of; empty for none
     * @throws Refusal certification.R37 when it does not say who, by function, and what
     */
    @Transactional
    public void note(UUID once, long id, String who, String code, String said) {
        AuditedRound round = atWork(id);
        if (who.isBlank() || said.isBlank() || !(code.isEmpty() || isAsked(round, code))) {
            throw new Refusal("certification.R37");
        }
        limit(who, LONGEST);
        limit(said, LONGEST_SAID);
        if (doing.once(once, "certification.interview", id, who, code, said).isEmpty()) {
            visits.addSaid(id, who, code, said, caller.get(), time.now());
            steps.record(round, "interview-noted");
            doing.done(once, "");
        }
    }

    /**
     * Keeps what was seen in a file of the sample, in place of what was kept before.
     *
     * @param number of the file, from 1 on: it is known by this counter only
     * @throws Refusal certification.R36 when the sample is not that large
     */
    @Transactional
    public void sample(long id, int number, Collection<String> codes) {
        AuditedRound round = atWork(id);
        PlannedVisit visit = visits.of(id);
        if (visit == null || number < 1 || number > visit.sample()) {
            throw new Refusal("certification.R36", MOST_FILES);
        }
        List<String> looked = FileSample.of(libraries.of(round), round.scope()).stream()
                .map(Criterion::code)
                .filter(codes::contains)
                .toList();
        visits.keepSample(id, number, looked, caller.get(), time.now());
        steps.record(round, "file-seen");
    }

    private AuditedRound atWork(long id) {
        AuditedRound round = rounds.lock(id);
        auditors.admit(id, caller.get());
        if (!round.beingAudited()) {
            throw new Refusal("certification.R1");
        }
        return round;
    }

    private boolean isAsked(AuditedRound round, String code) {
        return libraries.asked(round).stream().anyMatch(one -> one.code().equals(code));
    }

    private static void limit(String text, int most) {
        if (text.length() > most) {
            throw new Refusal("certification.R34", most);
        }
    }
}
