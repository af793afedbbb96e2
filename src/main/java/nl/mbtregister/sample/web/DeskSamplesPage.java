package nl.mbtregister.sample.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Claims;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.sample.DrawingSample;
import nl.mbtregister.sample.ProofRequest;
import nl.mbtregister.sample.Sample;
import nl.mbtregister.sample.SampleAsk;
import nl.mbtregister.sample.ShowingSamples;
import org.jspecify.annotations.Nullable;

/** The samples that were drawn, the proof that waits, and the drawing of another; what is looked at stands in the address. */
@Named
@RequestScoped
public class DeskSamplesPage {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d-M-yyyy");
    private static final int SEED = 8;

    @Inject
    private DrawingSample drawing;

    @Inject
    private ShowingSamples showing;

    @Inject
    private StratumWords words;

    @Inject
    private Settings settings;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable SampleAsk ask;
    private DrawingSample.@Nullable Seen seen;
    private List<Sample> samples = List.of();
    private ShowingSamples.Listed<ProofRequest> waiting = new ShowingSamples.Listed<>(List.of(), false);

    public void answer() {
        if (form.yes("share") || form.sent("draw")) {
            ask = asked().orElse(null);
            if (!mistakes.isNone()) {
                form.refuse();
            }
        }
        SampleAsk wanted = ask;
        if (wanted == null) {
            samples = showing.list();
            waiting = showing.waiting(
                    afterUntil(), form.number("after").map(Integer::longValue).orElse(0L));
        } else if (!form.sent("draw") || !form.attempt(mistakes, () -> draw(wanted))) {
            form.attempt(mistakes, () -> seen = drawing.look(wanted));
        }
    }

    private void draw(SampleAsk wanted) {
        long id = drawing.draw(form.once(), wanted);
        form.seeOther(page.to("DESK_SAMPLE", String.valueOf(id)), "sample.drawn.done");
    }

    private Optional<SampleAsk> asked() {
        Optional<LocalDate> since = form.day("since", mistakes);
        Optional<LocalDate> day = form.day("day", mistakes);
        int share = form.number("share").orElse(0);
        String seed = form.text("seed").isEmpty()
                ? UUID.randomUUID().toString().replace("-", "").substring(0, SEED)
                : form.text("seed");
        return new Claims(Map.of("sample.R1", "day", "sample.R2", "share", "sample.R3", "seed"), mistakes, t)
                .read(() -> new SampleAsk(since.orElseThrow(), day.orElseThrow(), share, seed));
    }

    private @Nullable LocalDate afterUntil() {
        return form.text("until").matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(form.text("until")) : null;
    }

    public @Nullable SampleAsk getAsk() {
        return ask;
    }

    /** What would be drawn; null when nobody asked. */
    public DrawingSample.@Nullable Seen getSeen() {
        return seen;
    }

    public List<Sample> getSamples() {
        return samples;
    }

    public List<ProofRequest> getWaiting() {
        return waiting.lines();
    }

    /** Address of those that follow; null on the last page. */
    public @Nullable String getMore() {
        return waiting.more()
                ? "?until=" + getWaiting().getLast().until() + "&after="
                        + getWaiting().getLast().id()
                : null;
    }

    /** A year of renewals, through yesterday. */
    public String getSince() {
        return typed("since", time.today().minusYears(1));
    }

    public String getDay() {
        return typed("day", time.today().minusDays(1));
    }

    public String getShare() {
        return form.text("share").isEmpty()
                ? String.valueOf(settings.number(Setting.SAMPLE_SHARE))
                : form.text("share");
    }

    private String typed(String field, LocalDate otherwise) {
        return form.text(field).isEmpty() ? WRITTEN.format(otherwise) : form.text(field);
    }

    /** As a day is typed. */
    public String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    public String titles(Sample.Stratum stratum) {
        return words.titles(stratum.titles());
    }

    public int getWeeks() {
        return settings.number(Setting.SAMPLE_WEEKS);
    }

    public int getLeast() {
        return settings.number(Setting.SAMPLE_LEAST);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
