package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.reminder.rules.RoundReason;
import nl.mbtregister.rulebook.rules.Finding;
import org.jspecify.annotations.Nullable;

/** The office looks at rounds: who is in, who is left out and why, how the mails read, what became of them. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class ShowingRounds {
    /** People on one page. */
    public static final int PAGE = 25;

    private static final int ROUNDS = 50;

    @Inject
    private RoundLists lists;

    @Inject
    private RoundStandings standings;

    @Inject
    private RoundJudge judge;

    @Inject
    private RoundLetter letter;

    @Inject
    private PostingLetters posting;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** Which part of the list is shown. */
    public enum RoundPart {
        IN,
        SENT,
        OUT
    }

    /** @param more whether there is a next page */
    public record Listed(List<RoundLine> lines, boolean more) {
        public Listed {
            lines = List.copyOf(lines);
        }
    }

    /** How the mail of somebody on the list reads in both languages. */
    public record Previewed(String name, Message nl, Message en) {}

    /** The newest rounds; one statement. */
    @Transactional
    public List<Round> list() {
        return lists.newest(ROUNDS);
    }

    /** @throws Refusal reminder.R25 when there is no such round */
    @Transactional
    public Round open(long id) {
        return lists.one(id).orElseThrow(() -> new Refusal("reminder.R25"));
    }

    /**
     * The same with what became of its mails; one statement.
     *
     * @throws Refusal reminder.R25 when there is no such round
     */
    @Transactional
    public Map.Entry<Round, RoundDelivery> openWithDelivery(long id) {
        return lists.withDelivery(id).orElseThrow(() -> new Refusal("reminder.R25"));
    }

    /** Minutes that sending to so many takes. */
    public long minutes(long people) {
        int perMinute = settings.number(Setting.ROUND_MAILS_PER_MINUTE);
        return (people + perMinute - 1) / perMinute;
    }

    /**
     * The people after a given one, those whose registration ends first before the others; two statements.
     *
     * @param afterEnd end of that one's registration; null for the first page
     */
    @Transactional
    public Listed people(Round round, RoundPart part, @Nullable LocalDate afterEnd, long afterPerson) {
        RoundLists.Place after =
                afterEnd == null ? RoundLists.Place.START : new RoundLists.Place(afterEnd, afterPerson);
        LocalDate today = time.today();
        List<RoundStandings.Shown> rows = standings.page(round, part.name(), after, today, PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<RoundStandings.Shown> shown = more ? rows.subList(0, PAGE) : rows;
        var missing = judge.missing(
                shown.stream()
                        .map(RoundStandings.Shown::standing)
                        .filter(Objects::nonNull)
                        .toList(),
                today);
        List<RoundLine> lines = new ArrayList<>();
        for (RoundStandings.Shown one : shown) {
            lines.add(line(
                    one.row(),
                    part,
                    one.standing(),
                    missing.getOrDefault(one.row().person(), Map.of())));
        }
        return new Listed(lines, more);
    }

    private static RoundLine line(
            RoundLists.Row row,
            RoundPart part,
            @Nullable RoundStanding standing,
            Map<RoundTitle, List<Finding>> missing) {
        RoundReason now = standing == null ? RoundReason.NOT_ENDING : standing.reason();
        return new RoundLine(
                row.person(),
                row.number(),
                row.name(),
                standing == null
                        ? List.of()
                        : standing.titles().stream().map(RoundTitle::title).toList(),
                row.end(),
                part == RoundPart.OUT ? row.reason() : part == RoundPart.IN ? now : null,
                RoundJudge.together(missing),
                standing != null && !standing.account(),
                standing == null ? null : standing.lastSeen(),
                standing == null ? null : standing.lastMailed(),
                row.at(),
                row.delivery());
    }

    /**
     * The mails of three people on the list, with the words that hold or with those that the office is writing.
     *
     * @return fewer when fewer are left; nothing when there are no words being written
     */
    @Transactional
    public List<Previewed> preview(Round round, boolean draft) {
        LocalDate today = time.today();
        List<Long> three = lists.three(round.id());
        Map<Long, RoundStanding> found = standings.of(three, round, today);
        List<RoundStanding> in = three.stream()
                .map(found::get)
                .filter(standing -> standing != null && standing.reason() == null)
                .toList();
        var missing = judge.missing(in, today);
        List<Previewed> previews = new ArrayList<>();
        for (RoundStanding standing : in) {
            Letter written = letter.write(round, standing, missing.getOrDefault(standing.person(), Map.of()));
            Optional<Message> nl = message(in(written, "nl"), draft);
            Optional<Message> en = message(in(written, "en"), draft);
            if (nl.isPresent() && en.isPresent()) {
                previews.add(new Previewed(standing.recipient().name(), nl.get(), en.get()));
            }
        }
        return previews;
    }

    private Optional<Message> message(Letter letter, boolean draft) {
        return draft ? posting.drafted(letter) : Optional.of(posting.written(letter));
    }

    private static Letter in(Letter letter, String language) {
        Recipient to = letter.recipient();
        return new Letter(
                new Recipient(to.personId(), to.email(), language, to.name()),
                letter.kind(),
                letter.reference(),
                letter.fields());
    }
}
