package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;

/**
 * Reads reports: the auditors and the office all of them, who leads the institution those of its programmes, and the body
 * that decides the last one, once it lies before it.
 */
@ApplicationScoped
@AllowedTo({Role.AUDITOR, Role.INSTITUTION, Role.SECRETARIAT, Role.BOARD, Role.CUR_CHAIR, Role.CUR_MEMBER})
public class ReadingReport {
    @Inject
    private AuditedRounds rounds;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private RoundReports reports;

    @Inject
    private ReportFiles files;

    @Inject
    private AuditSteps steps;

    @Inject
    private CurrentCaller caller;

    /**
     * Newest first.
     *
     * @throws Refusal certification.R30 or another when the caller may read none
     */
    @Transactional
    public List<KeptReport> of(long id) {
        boolean lastOnly = admitted(rounds.find(id));
        return reports.of(id).stream().filter(one -> one.last() || !lastOnly).toList();
    }

    /** @throws Refusal certification.R30 or another when there is none that the caller may read */
    @Transactional
    public byte[] open(long id, int version, Language language) {
        if (of(id).stream().noneMatch(one -> one.version() == version)) {
            throw new Refusal("certification.R30");
        }
        steps.record(steps.act(rounds.find(id), "report-opened").with("version", version));
        return reports.content(id, version, language).orElseThrow(() -> new Refusal("certification.R30"));
    }

    /** The sheet that auditors take along to a visit. */
    @Transactional
    @AllowedTo(Role.AUDITOR)
    public byte[] alongside(long id, Language language) {
        auditors.admit(id, caller.get());
        return files.alongside(rounds.find(id), language);
    }

    /** @return whether only the last one may be read */
    private boolean admitted(AuditedRound round) {
        Caller who = caller.get();
        switch (who.role()) {
            case AUDITOR -> auditors.admit(round.id(), who);
            case INSTITUTION -> {
                if (!auditors.isLead(round.institution(), who)) {
                    throw new Refusal("certification.R30");
                }
            }
            case SECRETARIAT -> {}
            default -> {
                if (!round.beforeBody()) {
                    throw new Refusal("certification.R30");
                }
                return true;
            }
        }
        return false;
    }
}
