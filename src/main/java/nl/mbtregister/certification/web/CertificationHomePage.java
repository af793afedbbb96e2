package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.certification.LedProgramme;
import nl.mbtregister.certification.OpeningRound;
import nl.mbtregister.certification.OwnRound;
import nl.mbtregister.certification.StartingRound;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;

/** Whoever acts for an institution sees its rounds, and a lead begins one. */
@Named
@RequestScoped
public class CertificationHomePage {
    @Inject
    private StartingRound starting;

    @Inject
    private OpeningRound opening;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<LedProgramme> programmes = List.of();
    private List<OwnRound> rounds = List.of();

    public void answer() {
        if (form.sent() && form.text("form").startsWith("start-") && begun()) {
            return;
        }
        programmes = starting.programmes();
        rounds = opening.all();
    }

    private boolean begun() {
        String programme = form.text("form").substring("start-".length());
        List<String> ticked = form.all("modules-" + programme);
        List<Module> modules = Stream.of(Module.values())
                .filter(module -> ticked.contains(module.name()))
                .toList();
        boolean copy = form.yes("copy-" + programme);
        long[] id = new long[1];
        boolean begun = programme.matches("\\d{1,18}")
                && form.attempt(
                        mistakes, () -> id[0] = starting.start(form.once(), Long.parseLong(programme), modules, copy));
        if (begun) {
            form.seeOther(page.to("EVALUATION", String.valueOf(id[0])));
        }
        return begun;
    }

    /** Programmes without an open round. */
    public List<LedProgramme> getFree() {
        return programmes.stream().filter(one -> one.open() == null).toList();
    }

    /** What it offers beside MBT itself, which always belongs to it. */
    public List<Option> modules(LedProgramme programme) {
        return programme.offered().modules().stream()
                .filter(module -> module != Module.MBT)
                .sorted()
                .map(module -> new Option(module.name(), t.show(module)))
                .toList();
    }

    public List<String> chosen(LedProgramme programme) {
        return programme.offered().modules().stream().map(Enum::name).toList();
    }

    public List<OwnRound> getRounds() {
        return rounds;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
