package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.certification.AuditFinding;
import nl.mbtregister.certification.KeepingFindings;
import nl.mbtregister.certification.ReportView;
import nl.mbtregister.certification.ReportingRound;
import nl.mbtregister.certification.rules.FindingGrade;
import nl.mbtregister.certification.rules.FindingKind;
import nl.mbtregister.certification.rules.FindingScope;
import nl.mbtregister.certification.rules.Likelihood;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What the auditors found: the table of likelihood and scope, the findings, and the form of one of them. */
@Named
@RequestScoped
public class AuditFindingsPage {
    @Inject
    private ReportingRound reporting;

    @Inject
    private KeepingFindings keeping;

    @Inject
    private AuditDoor door;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable ReportView view;

    public void answer() {
        long id = door.id();
        view = door.open(() -> reporting.open(id));
        if (view == null) {
            return;
        }
        int number = form.number("number").orElse(0);
        int seen = (int) form.version();
        UUID once = form.once();
        if (form.sent("finding")) {
            Optional<AuditFinding.Words> words = words();
            if (words.isEmpty()) {
                form.refuse();
            } else if (number == 0) {
                done(() -> keeping.add(once, id, words.get()));
            } else {
                done(() -> keeping.change(id, number, seen, words.get()));
            }
        } else if (form.sent("withdraw")) {
            done(() -> keeping.withdraw(id, number, seen));
        }
    }

    private Optional<AuditFinding.Words> words() {
        Optional<LocalDate> due = form.day("due", mistakes);
        for (String name : List.of("statement", "seen", "owner")) {
            if (form.text(name).isEmpty()) {
                mistakes.add(name, t.get("certification.finding.missing"));
            }
        }
        Optional<FindingKind> kind = chosen("kind", FindingKind.class);
        Optional<FindingGrade> grade = chosen("grade", FindingGrade.class);
        Optional<Likelihood> likelihood = chosen("likelihood", Likelihood.class);
        Optional<FindingScope> scope = chosen("scope", FindingScope.class);
        return mistakes.isNone()
                ? Optional.of(new AuditFinding.Words(
                        form.text("code"),
                        form.text("statement"),
                        form.text("seen"),
                        kind.orElseThrow(),
                        grade.orElseThrow(),
                        likelihood.orElseThrow(),
                        scope.orElseThrow(),
                        form.text("owner"),
                        due.orElseThrow()))
                : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> chosen(String name, Class<E> among) {
        Optional<E> choice = form.choice(name, among);
        if (choice.isEmpty()) {
            mistakes.add(name, t.get("certification.finding.missing"));
        }
        return choice;
    }

    private void done(Runnable act) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), "certification.finding.done");
        }
    }

    public @Nullable ReportView getView() {
        return view;
    }

    /** The finding that is being changed; null for a new one. */
    public @Nullable AuditFinding getFinding() {
        int number = form.number("number").orElse(0);
        return view().findings().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** What a field shows: as typed, else as it stands. */
    public @Nullable Object value(String name) {
        AuditFinding finding = getFinding();
        AuditFinding.Words words = finding == null ? null : finding.words();
        Object stored = words == null
                ? (name.equals("code") ? form.text("code") : "")
                : switch (name) {
                    case "code" -> words.code();
                    case "statement" -> words.statement();
                    case "seen" -> words.seen();
                    case "kind" -> words.kind().name();
                    case "grade" -> words.grade().name();
                    case "likelihood" -> words.likelihood().name();
                    case "scope" -> words.scope().name();
                    case "owner" -> words.owner();
                    default -> words.due();
                };
        return form.value(name, stored);
    }

    public List<Option> getCodes() {
        return view().file().criteria().stream()
                .map(one -> new Option(one.code(), one.code() + " " + t.show(one.text())))
                .toList();
    }

    private ReportView view() {
        return Objects.requireNonNull(view);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
