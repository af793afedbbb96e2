package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.certification.EvidencePiece;
import nl.mbtregister.certification.ImprovementFile;
import nl.mbtregister.certification.ImprovementPlan;
import nl.mbtregister.certification.ImprovementPoint;
import nl.mbtregister.certification.ImprovementProof;
import nl.mbtregister.certification.ImprovingProgramme;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** One thing to be improved: the plan of the lead, the proof, and the closing by somebody else. */
@Named
@RequestScoped
public class ImprovementPointPage {
    @Inject
    private ImprovingProgramme improving;

    @Inject
    private AuditDoor door;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable ImprovementFile file;
    private @Nullable ImprovementPoint point;
    private List<EvidencePiece> evidence = List.of();

    public void answer() {
        long id = door.id();
        String key = form.text("code");
        int seen = (int) Math.max(0, form.version());
        file = door.open(() -> improving.open(id));
        if (file == null) {
            return;
        }
        point = file.point(key).orElse(null);
        if (point == null) {
            form.notFound();
            return;
        }
        if (form.sent("plan")) {
            plan(id, key, seen);
        } else if (form.sent("show")) {
            done(() -> improving.prove(id, key, seen, chosen()), "certification.improve.shown.done");
        } else if (form.sent("close")) {
            done(() -> improving.close(id, key, seen), "certification.improve.closed.done");
        }
        evidence = file.mayProve(point) ? improving.evidence(file) : List.of();
    }

    private void plan(long id, String key, int seen) {
        long owner = form.number("owner").map(Integer::longValue).orElse(-1L);
        if (owner < 0) {
            mistakes.add("owner", t.get("certification.improve.owner.missing"));
        }
        if (form.text("measure").isEmpty()) {
            mistakes.add("measure", t.get("certification.improve.measure.missing"));
        }
        Optional<LocalDate> due = form.day("due", mistakes);
        if (mistakes.isNone()) {
            done(
                    () -> improving.plan(id, key, seen, owner, form.text("measure"), due.orElseThrow()),
                    "certification.improve.planned.done");
        } else {
            form.refuse();
        }
    }

    private void done(Runnable act, String done) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), done);
        }
    }

    private List<Long> chosen() {
        return form.all("evidence").stream()
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    public @Nullable ImprovementFile getFile() {
        return file;
    }

    public @Nullable ImprovementPoint getPoint() {
        return point;
    }

    public List<Option> getOwners() {
        return Objects.requireNonNull(file).contacts().stream()
                .map(one -> new Option(String.valueOf(one.account()), one.name()))
                .toList();
    }

    public List<Option> getEvidence() {
        return evidence.stream()
                .map(piece -> new Option(String.valueOf(piece.id()), piece.title()))
                .toList();
    }

    /** As typed, else what shows it now. */
    public List<String> getShown() {
        return form.sent("show")
                ? form.all("evidence")
                : Objects.requireNonNull(point).proofs().stream()
                        .map(ImprovementProof::id)
                        .map(String::valueOf)
                        .toList();
    }

    public @Nullable Object value(String name) {
        ImprovementPlan plan = Objects.requireNonNull(point).plan();
        if (plan == null) {
            return form.value(name, null);
        }
        return form.value(
                name,
                switch (name) {
                    case "owner" -> String.valueOf(plan.owner());
                    case "measure" -> plan.measure();
                    default -> plan.due();
                });
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
