package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mbtregister.certification.AssigningDomains;
import nl.mbtregister.certification.OpeningRound;
import nl.mbtregister.certification.RoundFile;
import nl.mbtregister.certification.WithdrawingRound;
import nl.mbtregister.certification.rules.AssignmentState;
import nl.mbtregister.criteria.rules.CriteriaDomain;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.programme.ComputedAnswer;
import org.jspecify.annotations.Nullable;

/** The checklist of a round: how far each domain is, and the criteria of one domain or of a filter. */
@Named
@RequestScoped
public class EvaluationPage {
    private static final String OPEN = "open";
    private static final String BARE = "bare";

    @Inject
    private OpeningRound opening;

    @Inject
    private AssigningDomains assigning;

    @Inject
    private WithdrawingRound withdrawing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable RoundFile file;
    private Map<String, ComputedAnswer> register = Map.of();

    /** Answers 404 for a round that the caller may not see. */
    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        try {
            file = opening.open(id);
        } catch (Refusal refusal) {
            form.notFound();
            return;
        }
        UUID once = form.once();
        if (form.sent("submit") && form.attempt(mistakes, () -> assigning.submit(id, form.text("domain")))) {
            form.seeOther(page.getHere() + "?domain=" + form.text("domain"), "certification.submitted.done");
        } else if (form.sent("withdraw") && form.attempt(mistakes, () -> withdrawing.withdraw(once, id))) {
            form.seeOther(page.to("CERTIFICATION_HOME"), "certification.withdrawn.done");
        } else {
            register = opening.register(file(), getCriteria());
        }
    }

    public @Nullable RoundFile getFile() {
        return file;
    }

    /** The domain that is shown; null while a filter goes over all of them. */
    public @Nullable CriteriaDomain getDomain() {
        if (!getFilter().isEmpty()) {
            return null;
        }
        List<CriteriaDomain> domains = file().domains();
        return domains.stream()
                .filter(domain -> domain.code().equals(form.text("domain")))
                .findFirst()
                .or(() -> domains.stream()
                        .filter(domain -> !file().headway(domain).isAll())
                        .findFirst())
                .orElseGet(() -> domains.isEmpty() ? null : domains.getFirst());
    }

    /** Empty for none. */
    public String getFilter() {
        String asked = form.text("show");
        return asked.equals(OPEN) || asked.equals(BARE) ? asked : "";
    }

    public List<Criterion> getCriteria() {
        CriteriaDomain domain = getDomain();
        if (domain != null) {
            return file().of(domain);
        }
        return file().criteria().stream()
                .filter(criterion -> getFilter().equals(OPEN)
                        ? !file().looked().containsKey(criterion.code())
                        : file().evidence(criterion.code()).isEmpty())
                .toList();
    }

    /** What the register answers by itself of the criteria that are shown, by code. */
    public Map<String, ComputedAnswer> getRegister() {
        return register;
    }

    /** Whether a contributor can hand this domain to the lead now. */
    public boolean submits(CriteriaDomain domain) {
        AssignmentState state = file().own().given().get(domain.code());
        return !file().own().lead() && file().own().writes(domain.code()) && state != null;
    }

    public boolean isWithdrawable() {
        return file().own().lead() && !file().round().state().isOver();
    }

    private RoundFile file() {
        return Objects.requireNonNull(file);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
