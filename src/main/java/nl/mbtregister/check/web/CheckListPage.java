package nl.mbtregister.check.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.check.AnsweringList;
import nl.mbtregister.check.CheckList;
import nl.mbtregister.check.CheckRow;
import nl.mbtregister.check.PickingPeople;
import nl.mbtregister.check.Preview;
import nl.mbtregister.check.ReadingChecks;
import nl.mbtregister.check.ResultFile;
import nl.mbtregister.check.rules.RowAnswer;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Somebody says what the columns of a list are, and then reads how its rows are answered, and picks people. */
@Named
@RequestScoped
public class CheckListPage {
    @Inject
    private AnsweringList answering;

    @Inject
    private PickingPeople picking;

    @Inject
    private ReadingChecks reading;

    @Inject
    private Settings settings;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private ReadingChecks.@Nullable Page file;
    private @Nullable ColumnChoice columns;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        try {
            RowAnswer asked = form.choice("answer", RowAnswer.class).orElse(null);
            file = reading.page(id, asked, form.number("after").orElse(0));
            Preview preview = file.preview();
            if (preview != null) {
                columns = new ColumnChoice(preview, form, t);
                act("columns", () -> answering.answer(id, seen(), getColumns().chosen()));
            } else if (getList().open()) {
                act("pick", () -> picking.pick(id, seen(), picked()));
            }
        } catch (Refusal none) {
            form.notFound();
        }
    }

    private void act(String sent, Runnable act) {
        if (form.sent(sent) && form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), "check.answered.done");
        }
    }

    private int seen() {
        return (int) form.version();
    }

    private Map<Integer, Long> picked() {
        Map<Integer, Long> picked = new HashMap<>();
        form.all("line").stream()
                .filter(line -> line.matches("\\d{1,9}"))
                .forEach(line -> form.number("person-" + line)
                        .ifPresent(person -> picked.put(Integer.valueOf(line), person.longValue())));
        return picked;
    }

    public boolean isFound() {
        return file != null;
    }

    public CheckList getList() {
        return Objects.requireNonNull(file).list();
    }

    public boolean isWaiting() {
        return columns != null;
    }

    public ColumnChoice getColumns() {
        return Objects.requireNonNull(columns);
    }

    public RowAnswer[] getAnswers() {
        return RowAnswer.values();
    }

    public RowAnswer getShown() {
        return Objects.requireNonNull(file).shown();
    }

    public List<CheckRow> getRows() {
        return rows().stream().limit(ReadingChecks.PAGE).toList();
    }

    private List<CheckRow> rows() {
        return Objects.requireNonNull(file).rows();
    }

    /** Where the next rows of this answer begin; null on the last page. */
    public @Nullable String getMore() {
        return rows().size() > ReadingChecks.PAGE
                ? page.getHere() + "?answer=" + getShown() + "&after="
                        + rows().get(ReadingChecks.PAGE - 1).line()
                : null;
    }

    public String why(CheckRow row) {
        return new ResultFile(t, Objects.requireNonNull(getList().answeredAt())).why(row);
    }

    public String file(String form) {
        return "/list-check/" + getList().id() + "." + form;
    }

    public int getDays() {
        return settings.number(Setting.CHECK_KEPT_DAYS);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    /** As it was typed, in one line. */
    public String asked(CheckRow row) {
        return Stream.of(row.number(), row.name(), row.reference())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    public Optional<String> titles(CheckRow row) {
        CheckRow.Found found = row.found();
        return found == null
                ? Optional.empty()
                : found.titles().stream().map(t::show).reduce((one, other) -> one + ", " + other);
    }
}
