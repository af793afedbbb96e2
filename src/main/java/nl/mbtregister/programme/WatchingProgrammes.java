package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.mbtregister.institution.ReachingLeads;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingMany;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.programme.rules.Lack;

/** Each day the register looks what certified programmes lack, and in January asks for the year before. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class WatchingProgrammes implements Job {
    private static final MonthDay ASKED = MonthDay.of(1, 1);
    private static final MonthDay REMINDED = MonthDay.of(2, 1);

    @Inject
    private Upkeeps upkeeps;

    @Inject
    private ReachingLeads leads;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingMany journal;

    @Inject
    private Texts texts;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "programme-clock";
    }

    @Override
    @Transactional
    public long runFor(LocalDate day) {
        List<Told> told = new ArrayList<>();
        for (Upkeeps.State state : upkeeps.states(day)) {
            for (Lack lack : Lack.values()) {
                if (state.lacks().contains(lack)) {
                    if (!state.known().contains(lack) && upkeeps.begin(state.programme(), lack, day)) {
                        told.add(told(state, lack, LetterKind.PROGRAMME_LACK, day));
                    }
                } else if (state.known().contains(lack)) {
                    upkeeps.end(state.programme(), lack, day);
                }
            }
        }
        for (Upkeeps.State state : upkeeps.untoldSince(Lack.overdueSince(day))) {
            for (Lack lack : state.lacks()) {
                if (upkeeps.remind(state.programme(), lack.name(), day)) {
                    told.add(told(state, lack, LetterKind.PROGRAMME_LACK_OVERDUE, day));
                }
            }
        }
        year(day, told);
        post(told);
        return told.size();
    }

    private void year(LocalDate day, List<Told> told) {
        MonthDay now = MonthDay.from(day);
        if (now.equals(ASKED) || now.equals(REMINDED)) {
            LetterKind kind = now.equals(ASKED) ? LetterKind.PROGRAMME_YEAR : LetterKind.PROGRAMME_YEAR_REMINDER;
            upkeeps.unconfirmed(day).stream()
                    .filter(state -> upkeeps.remind(state.programme(), kind.name(), day))
                    .forEach(state -> told.add(new Told(
                            state,
                            kind,
                            "programme " + state.programme() + " " + day,
                            letter -> letter.with("programme", state.name())
                                    .with("year", String.valueOf(day.getYear() - 1)))));
        }
    }

    /** A letter to be posted to who leads the institution. */
    private record Told(Upkeeps.State state, LetterKind kind, String reference, UnaryOperator<Letter> fields) {}

    private Told told(Upkeeps.State state, Lack lack, LetterKind kind, LocalDate day) {
        LocalDate due = kind == LetterKind.PROGRAMME_LACK ? Lack.due(day) : day.minusDays(1);
        Wording what = new Wording(
                texts.in(Language.NL).get("programme.upkeep.letter." + lack),
                texts.in(Language.EN).get("programme.upkeep.letter." + lack));
        return new Told(
                state,
                kind,
                "programme " + state.programme() + " " + lack + " " + day,
                letter -> letter.with("programme", state.name())
                        .with("what", what)
                        .with("until", due));
    }

    private void post(List<Told> told) {
        Map<Long, List<Recipient>> reached = leads.of(
                told.stream().map(one -> one.state().institution()).distinct().toList());
        told.forEach(one -> reached.getOrDefault(one.state().institution(), List.of())
                .forEach(recipient ->
                        letters.post(one.fields().apply(Letter.to(recipient, one.kind(), one.reference())))));
        journal.record(told.stream()
                .map(one -> JournalAct.of("programme.lead.reminded")
                        .object("programme", one.state().programme())
                        .with("kind", one.kind()))
                .toList());
    }
}
