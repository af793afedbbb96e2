package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Reading;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.FoundPeople;
import nl.mbtregister.person.FoundPerson;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Look;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.programme.KeepingTeam;
import nl.mbtregister.programme.MemberEntry;
import nl.mbtregister.programme.ReadingTeam;
import nl.mbtregister.programme.Team;
import nl.mbtregister.programme.TeamMember;
import nl.mbtregister.programme.rules.Consent;
import nl.mbtregister.programme.rules.TeamCount;
import org.jspecify.annotations.Nullable;

/** Who works in a team, what the register says of them on a day, and for a lead: who comes and goes. */
@Named
@RequestScoped
public class TeamPage {
    /** That the names of the fields about somebody who is not in the register end in. */
    private static final String NEW = "-new";

    @Inject
    private ReadingTeam reading;

    @Inject
    private KeepingTeam keeping;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable Team team;
    private @Nullable FoundPeople found;
    private @Nullable FoundPerson picked;

    /** Answers 404 for a programme of another institution. */
    public void answer() {
        if (!open()) {
            form.notFound();
            return;
        }
        String number = form.text("number");
        switch (form.sent() ? form.text("form").replaceFirst("-.*", "") : "") {
            case "add" -> add(number);
            case "unnamed" -> {
                Optional<MemberEntry> entry = fields(NEW).read();
                if (form.text("described" + NEW).isEmpty()) {
                    mistakes.add("described" + NEW, t.get("programme.team.described.missing"));
                }
                finish(() -> keeping.addUnnamed(form.once(), number, entry.orElseThrow()), "programme.team.added.done");
            }
            case "change" -> {
                long one = form.number("one").orElse(-1);
                Optional<MemberEntry> entry = fields("-" + one).read();
                finish(() -> keeping.change(number, one, entry.orElseThrow()), "programme.team.changed.done");
            }
            case "remove" ->
                finish(() -> keeping.remove(number, form.number("one").orElse(-1)), "programme.team.removed.done");
            default -> look(number);
        }
    }

    private boolean open() {
        LocalDate day = form.text("day").isEmpty()
                ? time.today()
                : form.day("day", mistakes).orElse(time.today());
        if (day.isAfter(time.today())) {
            mistakes.add("day", t.get("refusal.programme.R10"));
            day = time.today();
        }
        try {
            team = reading.on(form.text("number"), day);
            return true;
        } catch (Refusal none) {
            return false;
        }
    }

    /** Somebody is looked for, or was picked from who was found. */
    private void look(String number) {
        String typed = form.text("who");
        if (isLead() && !typed.isEmpty()) {
            found = keeping.find(number, typed);
            picked =
                    found.people().size() == 1 && !found.near() ? found.people().getFirst() : null;
        }
    }

    private void add(String number) {
        look(number);
        Optional<MemberEntry> entry = fields("").read();
        if (RegisterNumber.read(form.text("who")) instanceof Reading.Good<RegisterNumber>(RegisterNumber who)) {
            finish(() -> keeping.add(form.once(), number, who, entry.orElseThrow()), "programme.team.asked.done");
        } else {
            form.refuse();
        }
    }

    private void finish(Runnable act, String done) {
        if (!mistakes.isNone()) {
            form.refuse();
        } else if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), done);
        }
    }

    private MemberFields fields(String mark) {
        return new MemberFields(form, mistakes, t, mark);
    }

    // ---- what is shown

    public @Nullable Team getTeam() {
        return team;
    }

    public boolean isLead() {
        return team != null && team.own().lead() && team.own().programme().closedOn() == null;
    }

    public TeamCount getCount() {
        return Objects.requireNonNull(team).count();
    }

    public List<Map.Entry<Title, Integer>> getTitles() {
        return List.copyOf(getCount().titles().entrySet());
    }

    public @Nullable FoundPeople getFound() {
        return found;
    }

    public @Nullable FoundPerson getPicked() {
        return picked;
    }

    /** Leads back here with one of those who were found picked. */
    public String pick(FoundPerson person) {
        return page.getHere() + "?who=" + person.number().digits() + "#add-somebody";
    }

    public List<Option> getFunctions() {
        return fields("").functions();
    }

    public Look look(Consent consent) {
        return switch (consent) {
            case ASKED -> Look.WAITING;
            case GIVEN -> Look.GOOD;
            case REFUSED, WITHDRAWN -> Look.PAST;
        };
    }

    /** Whether the form of this member is shown: of one at a time, however many there are. */
    public boolean changed(TeamMember member) {
        String chosen = form.text("change").isEmpty() ? form.text("one") : form.text("change");
        return chosen.equals(String.valueOf(member.id()));
    }

    public String titles(Team.Line line) {
        return String.join(
                ", ",
                Stream.of(Title.values())
                        .filter(line.titles()::contains)
                        .map(t::show)
                        .toList());
    }

    public @Nullable LocalDate last(TeamMember member) {
        return member.entry().days().lastDay().orElse(null);
    }

    /** As people type a day. */
    public String written(@Nullable LocalDate day) {
        return day == null ? "" : "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
