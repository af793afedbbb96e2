package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.ComputedAnswer;

/** Whoever acts for an institution reads its rounds: the lead all of it, a contributor the domains that were given to them. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class OpeningRound {
    private static final int MOST_EVIDENCE = 200;

    @Inject
    private Rounds rounds;

    @Inject
    private RoundAnswers answers;

    @Inject
    private RoundCriteria criteria;

    @Inject
    private EvidencePieces pieces;

    @Inject
    private RegisterAnswers register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Those that the caller may see, newest first. */
    @Transactional
    public List<OwnRound> all() {
        return rounds.all(caller.get());
    }

    /** @throws Refusal certification.R3 when there is none that the caller may see */
    @Transactional
    public RoundFile open(long id) {
        return file(rounds.of(id, caller.get()));
    }

    /** @throws Refusal certification.R3 when there is none that the caller may see, or the criterion is not asked in it */
    @Transactional
    public CriterionFile open(long id, String code) {
        OwnRound own = rounds.of(id, caller.get());
        List<Criterion> seen = own.seen(criteria.of(own.round()));
        int at = IntStream.range(0, seen.size())
                .filter(i -> seen.get(i).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("certification.R3"));
        return new CriterionFile(
                own,
                criteria.library(own.round()),
                seen.get(at),
                answers.of(id, code).orElse(null),
                pieces.beside(own.round().programme().institution(), id, code, MOST_EVIDENCE),
                at == 0 ? null : seen.get(at - 1).code(),
                at == seen.size() - 1 ? null : seen.get(at + 1).code(),
                time.today());
    }

    /** What the register answers today of criteria of an opened round, by code. */
    @Transactional
    public Map<String, ComputedAnswer> register(RoundFile file, Collection<Criterion> shown) {
        CertificationRound round = file.round();
        return register.of(round.programme().id(), round.scope(), file.library(), shown);
    }

    private RoundFile file(OwnRound own) {
        CertificationRound round = own.round();
        List<Criterion> seen = own.seen(criteria.of(round));
        return new RoundFile(
                own,
                criteria.library(round),
                seen,
                criteria.domains(round).stream()
                        .filter(domain -> own.sees(domain.code()))
                        .toList(),
                answers.of(round.id()),
                pieces.ofRound(round.id()),
                time.today(),
                criteria.newer(round, time.today())
                        .map(CriteriaLibrary::version)
                        .orElse(null));
    }
}
