package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certification.AuditedRound;
import nl.mbtregister.certification.FollowingImprovements;
import nl.mbtregister.certification.ImprovementPoint;
import nl.mbtregister.certification.KeptReport;
import nl.mbtregister.certification.NamedAuditor;
import nl.mbtregister.certification.NamingAuditors;
import nl.mbtregister.certification.ReadingReport;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The office names the two who look at a round, and sees what it left to be improved. */
@Named
@RequestScoped
public class DeskCertificationRoundPage {
    @Inject
    private NamingAuditors naming;

    @Inject
    private ReadingReport reading;

    @Inject
    private AuditDoor door;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private FollowingImprovements following;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable AuditedRound round;
    private List<NamedAuditor> named = List.of();
    private List<NamedAuditor> candidates = List.of();
    private List<KeptReport> reports = List.of();
    private List<ImprovementPoint> improvements = List.of();

    public void answer() {
        long id = door.id();
        round = door.open(() -> naming.open(id));
        if (round == null) {
            return;
        }
        List<Long> chosen = form.all("auditor").stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
        if (form.sent("name") && form.attempt(mistakes, () -> naming.name(id, chosen))) {
            form.seeOther(page.getHere(), "certification.named.done");
            return;
        }
        named = naming.named(id);
        candidates = naming.candidates(id);
        reports = reading.of(id);
        improvements = following.of(round);
    }

    public @Nullable AuditedRound getRound() {
        return round;
    }

    public List<NamedAuditor> getNamed() {
        return named;
    }

    public List<ImprovementPoint> getImprovements() {
        return improvements;
    }

    public List<KeptReport> getReports() {
        return reports;
    }

    public boolean isOpen() {
        AuditedRound seen = round;
        return seen != null && (seen.state() == CertificationState.FILED || seen.beingAudited());
    }

    /** Those whom nothing ties. */
    public List<Option> getFree() {
        return candidates.stream()
                .filter(one -> one.tie().isEmpty())
                .map(one -> new Option(String.valueOf(one.account()), one.name()))
                .toList();
    }

    /** Those who cannot be named, with the reason. */
    public List<String> getTied() {
        return candidates.stream()
                .filter(one -> one.tie().isPresent())
                .map(one ->
                        t.of("certification.named.tied", one.name(), one.tie().get()))
                .toList();
    }

    public List<String> getChosen() {
        return form.isTyped()
                ? form.all("auditor")
                : named.stream().map(one -> String.valueOf(one.account())).toList();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
