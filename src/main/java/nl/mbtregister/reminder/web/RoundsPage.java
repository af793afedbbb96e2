package nl.mbtregister.reminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.reminder.PreparingRound;
import nl.mbtregister.reminder.Round;
import nl.mbtregister.reminder.ShowingRounds;
import nl.mbtregister.reminder.rules.RoundPreset;
import org.jspecify.annotations.Nullable;

/** The rounds of reminders, and the beginning of another. */
@Named
@RequestScoped
public class RoundsPage {
    @Inject
    private ShowingRounds showing;

    @Inject
    private PreparingRound preparing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<Round> rounds = List.of();

    public void answer() {
        if (form.sent("prepare") && prepares()) {
            return;
        }
        rounds = showing.list();
    }

    private boolean prepares() {
        Optional<RoundPreset> preset = form.choice("preset", RoundPreset.class);
        if (preset.isEmpty()) {
            mistakes.add("preset", t.get("reminder.rounds.preset.missing"));
        }
        LocalDate first = day("first");
        LocalDate last = day("last");
        if (preset.isEmpty() || !mistakes.isNone()) {
            form.refuse();
            return false;
        }
        return form.attempt(mistakes, () -> {
            long round = preparing.prepare(form.once(), preset.get(), first, last);
            form.seeOther(page.to("DESK_ROUND", String.valueOf(round)), "reminder.rounds.prepared.done");
        });
    }

    private @Nullable LocalDate day(String field) {
        return form.text(field).isEmpty() ? null : form.day(field, mistakes).orElse(null);
    }

    public List<Round> getRounds() {
        return rounds;
    }

    public List<Option> getPresets() {
        return Stream.of(RoundPreset.values())
                .map(preset -> new Option(preset.name(), t.show(preset)))
                .toList();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
