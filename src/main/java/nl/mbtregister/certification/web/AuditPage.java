package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mbtregister.certification.AuditFile;
import nl.mbtregister.certification.OpeningAudit;
import nl.mbtregister.certification.RoundScore;
import nl.mbtregister.certification.ScoringRound;
import nl.mbtregister.certification.rules.AuditScore;
import nl.mbtregister.criteria.rules.CriteriaDomain;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.programme.ComputedAnswer;
import org.jspecify.annotations.Nullable;

/** The checklist of an audit: a domain, a filter, or everything on one page for a visit without a network. */
@Named
@RequestScoped
public class AuditPage {
    private static final List<String> FILTERS = List.of("all", "open", "differ", "bare");

    @Inject
    private OpeningAudit opening;

    @Inject
    private ScoringRound scoring;

    @Inject
    private AuditDoor door;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable AuditFile file;
    private Map<String, ComputedAnswer> register = Map.of();

    public void answer() {
        long id = door.id();
        file = door.open(() -> opening.open(id));
        if (file == null) {
            return;
        }
        if (form.sent("scores")) {
            file().criteria().forEach(one -> save(id, one.code()));
            if (mistakes.isNone()) {
                form.seeOther(getHere(), "certification.audit.saved.done");
                return;
            }
            form.refuse();
            file = opening.open(id);
        }
        register = opening.register(file(), getCriteria());
    }

    /** Without a script everything that stands on the page is sent at once; what was not changed is left alone. */
    private void save(long id, String code) {
        if (form.all("note-" + code).isEmpty() || !changed(code)) {
            return;
        }
        Score score = form.choice("score-" + code, Score.class).orElse(null);
        if (score == null) {
            mistakes.add("score-" + code, t.of("certification.audit.choose", code));
            return;
        }
        Mistakes refused = new Mistakes();
        form.attempt(refused, () -> {
            int seen = form.number("seen-" + code).orElse(0);
            ScoringRound.Kept kept = scoring.save(id, code, seen, new AuditScore(score, form.text("note-" + code)));
            if (!kept.kept()) {
                RoundScore now = kept.now();
                mistakes.add(
                        "note-" + code,
                        t.of(
                                "certification.audit.newer",
                                code,
                                now.savedBy(),
                                now.savedAt(),
                                now.score().score(),
                                now.score().note()));
            }
        });
        refused.getAll().values().forEach(sentence -> mistakes.add("note-" + code, sentence));
    }

    private boolean changed(String code) {
        RoundScore now = file().score(code);
        String score = now == null ? AuditWords.NONE : now.score().score().name();
        String note = now == null ? "" : now.score().note();
        return !form.text("score-" + code).equals(score)
                || !form.text("note-" + code).equals(note);
    }

    public @Nullable AuditFile getFile() {
        return file;
    }

    /** Empty for none. */
    public String getFilter() {
        return FILTERS.contains(form.text("show")) ? form.text("show") : "";
    }

    public List<String> getFilters() {
        return FILTERS;
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
                        .filter(domain ->
                                file().scored(domain) < file().of(domain).size())
                        .findFirst())
                .orElseGet(() -> domains.isEmpty() ? null : domains.getFirst());
    }

    public List<Criterion> getCriteria() {
        CriteriaDomain domain = getDomain();
        if (domain != null) {
            return file().of(domain);
        }
        return file().criteria().stream()
                .filter(one -> switch (getFilter()) {
                    case "open" -> file().score(one.code()) == null;
                    case "differ" -> file().differs(one.code());
                    case "bare" -> file().proofs(one.code()).isEmpty();
                    default -> true;
                })
                .toList();
    }

    /** What the register answers by itself of the criteria that are shown, by code. */
    public Map<String, ComputedAnswer> getRegister() {
        return register;
    }

    /** This page with the same domain or filter. */
    public String getHere() {
        CriteriaDomain domain = getDomain();
        return page.getHere() + (domain == null ? "?show=" + getFilter() : "?domain=" + domain.code());
    }

    public String score(String code) {
        if (form.isTyped()) {
            return form.text("score-" + code);
        }
        RoundScore now = file().score(code);
        return now == null ? AuditWords.NONE : now.score().score().name();
    }

    public String note(String code) {
        if (form.isTyped()) {
            return form.text("note-" + code);
        }
        RoundScore now = file().score(code);
        return now == null ? "" : now.score().note();
    }

    /** Version of the score on which a new one builds: what the page shows now, also after two texts met. */
    public int seen(String code) {
        RoundScore now = file().score(code);
        return now == null ? 0 : now.version();
    }

    private AuditFile file() {
        return Objects.requireNonNull(file);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
