package nl.mbtregister.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Reading.Bad;
import nl.mbtregister.kernel.Reading.Fault;
import nl.mbtregister.person.ClaimingOutsideRegistration;
import nl.mbtregister.person.OutsideLine;
import nl.mbtregister.person.rules.OutsideClaim;
import nl.mbtregister.person.rules.OutsideRegister;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The own registrations elsewhere: a list, and a form to add one. */
@Named
@RequestScoped
public class OutsidePage {
    private static final int BIG_DIGITS = 11;
    private static final int LONGEST = 100;

    @Inject
    private ClaimingOutsideRegistration claiming;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private List<OutsideLine> lines = List.of();

    /** Does what a form asks for, and shows what there is. */
    public void answer() {
        if (caller.get().personId() == null) {
            form.seeOther(page.to("MY_DETAILS"));
            return;
        }
        if (form.sent("outside") && added() || form.sent("remove") && removed()) {
            return;
        }
        lines = claiming.own();
    }

    private boolean added() {
        Optional<OutsideClaim> claim = read();
        if (claim.isEmpty()) {
            form.refuse();
            return false;
        }
        boolean[] doubtful = {false};
        if (!form.attempt(
                mistakes,
                () -> doubtful[0] = claiming.add(form.once(), claim.get()).isPresent())) {
            return false;
        }
        form.seeOther(page.getHere(), doubtful[0] ? "person.outside.doubtful.done" : "person.outside.saved.done");
        return true;
    }

    private boolean removed() {
        boolean removed =
                form.attempt(mistakes, () -> claiming.remove(form.number("id").orElse(0)));
        if (removed) {
            form.seeOther(page.getHere(), "person.outside.removed.done");
        }
        return removed;
    }

    private Optional<OutsideClaim> read() {
        Optional<OutsideRegister> register = form.choice("register", OutsideRegister.class);
        if (register.isEmpty()) {
            mistakes.add("register", t.get("person.outside.register.empty"));
        }
        register.ifPresent(this::checkNumber);
        String profession = form.text("profession");
        if (profession.isEmpty() || profession.length() > LONGEST) {
            mistakes.add("profession", t.of("person.text.needed", LONGEST));
        }
        Optional<LocalDate> from = form.day("from", mistakes);
        from.filter(day -> day.isAfter(time.today()))
                .ifPresent(day -> mistakes.add("from", t.get("person.day.future")));
        Optional<LocalDate> last = form.text("last").isEmpty() ? Optional.empty() : form.day("last", mistakes);
        if (last.isPresent() && from.isPresent() && last.get().isBefore(from.get())) {
            mistakes.add("last", t.get("person.day.order"));
        }
        return mistakes.isNone()
                ? Optional.of(new OutsideClaim(
                        register.orElseThrow(),
                        KNOWN.getOrDefault(profession.toLowerCase(Locale.ROOT), profession),
                        form.text("number"),
                        form.yes("training"),
                        new Period(
                                from.orElseThrow(),
                                last.map(day -> day.plusDays(1)).orElse(null))))
                : Optional.empty();
    }

    /** As the rules know these professions, whatever capitals somebody types. */
    private static final Map<String, String> KNOWN = Map.of(
            "gz-psycholoog",
            "GZ-psycholoog",
            "psychotherapeut",
            "psychotherapeut",
            "klinisch psycholoog",
            "klinisch psycholoog",
            "psychiater",
            "psychiater",
            "orthopedagoog-generalist",
            "orthopedagoog-generalist");

    private void checkNumber(OutsideRegister register) {
        String typed = form.text("number");
        if (register.read(typed) instanceof Bad<?>(Fault fault)) {
            String digits = typed.replaceAll("\\D", "");
            boolean counted = register == OutsideRegister.BIG && fault == Fault.WRONG_LENGTH;
            mistakes.add(
                    "number", counted ? t.of("person.outside.number.big", BIG_DIGITS, digits.length()) : t.show(fault));
        }
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public List<OutsideLine> getLines() {
        return lines;
    }

    public @Nullable LocalDate last(OutsideLine line) {
        return line.claim().valid().lastDay().orElse(null);
    }

    public List<Option> getRegisters() {
        return Stream.concat(
                        Stream.of(new Option("", t.get("person.choose"))),
                        Stream.of(OutsideRegister.values())
                                .map(register -> new Option(register.name(), t.show(register))))
                .toList();
    }
}
