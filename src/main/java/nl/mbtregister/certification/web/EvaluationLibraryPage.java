package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.certification.ChangingLibrary;
import nl.mbtregister.certification.LibraryChoice;
import nl.mbtregister.certification.rules.LibraryMove;
import nl.mbtregister.certification.rules.LibraryMove.Change;
import nl.mbtregister.certification.rules.LibraryMove.Fate;
import nl.mbtregister.certification.rules.LibraryWay;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The lead decides what new criteria mean for a round that is open, and reads what was chosen before. */
@Named
@RequestScoped
public class EvaluationLibraryPage {
    @Inject
    private ChangingLibrary changing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable LibraryChoice choice;

    /** Answers 404 for who does not lead it. */
    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        try {
            choice = changing.look(id);
        } catch (Refusal refusal) {
            form.notFound();
            return;
        }
        Optional<LibraryWay> way = form.choice("way", LibraryWay.class);
        if (form.sent("library") && way.isEmpty()) {
            mistakes.add("way", t.get("certification.library.way.missing"));
            form.refuse();
        } else if (form.sent("library")
                && form.attempt(mistakes, () -> changing.change(form.once(), id, way.orElseThrow(), chosen()))) {
            form.seeOther(page.getHere(), "certification.library.done");
        }
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        LibraryMove move = choice().move();
        if (move != null && form.text("way").equals(LibraryWay.MIGRATE.name())) {
            getOthers().forEach(change -> {
                String source = form.text("from-" + change.code());
                if (!source.equals(move.mapped().getOrDefault(change.code(), ""))) {
                    chosen.put(change.code(), source);
                }
            });
        }
        return chosen;
    }

    public @Nullable LibraryChoice getChoice() {
        return choice;
    }

    /** Criteria of the new edition that are not the same as before. */
    public List<Change> getOthers() {
        return changes().stream()
                .filter(change -> change.fate() == Fate.CHANGED || change.fate() == Fate.ADDED)
                .toList();
    }

    public List<Change> getDropped() {
        return changes().stream()
                .filter(change -> change.fate() == Fate.DROPPED)
                .toList();
    }

    public long getSame() {
        return changes().stream().filter(change -> change.fate() == Fate.SAME).count();
    }

    /** From where the answer of a criterion may come: nowhere, its own code, or one that is dropped. */
    public List<Option> sources(Change change) {
        List<Option> sources = new ArrayList<>(List.of(new Option("", t.get("certification.library.anew"))));
        if (change.fate() == Fate.CHANGED) {
            sources.add(new Option(change.code(), t.of("certification.library.same", change.code())));
        }
        getDropped()
                .forEach(dropped -> sources.add(new Option(
                        dropped.code(),
                        dropped.code() + " "
                                + t.show(
                                        Objects.requireNonNull(dropped.before()).text()))));
        return sources;
    }

    /** What is chosen for it when nobody chose yet. */
    public String source(Change change) {
        LibraryMove move = Objects.requireNonNull(choice().move());
        return form.isTyped()
                ? form.text("from-" + change.code())
                : move.mapped().getOrDefault(change.code(), "");
    }

    public List<Option> getWays() {
        return List.of(LibraryWay.values()).stream()
                .map(way -> new Option(way.name(), t.show(way)))
                .toList();
    }

    private List<Change> changes() {
        LibraryMove move = choice().move();
        return move == null ? List.of() : move.changes();
    }

    private LibraryChoice choice() {
        return Objects.requireNonNull(choice);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
