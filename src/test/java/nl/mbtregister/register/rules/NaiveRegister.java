package nl.mbtregister.register.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.mbtregister.kernel.Level;
import nl.mbtregister.kernel.Title;

/**
 * The rules once more, as slowly and plainly as they can be said: every day of some years is lived through, and every
 * evening it is written down who holds what. Shares no code with the fold.
 */
final class NaiveRegister {
    static final LocalDate START = FixtureEntries.START;
    static final int DAYS = 1060;
    private static final Title[] TITLES = Title.values();

    /** What was written down in the evening. */
    private final boolean[][] held = new boolean[TITLES.length][DAYS];

    /** The last evening, up to this one, on which it was held; -1 when never. */
    private final int[][] lastHeld = new int[TITLES.length][DAYS];

    private final State[][] how = new State[TITLES.length][DAYS];
    private final Ending[][] why = new Ending[TITLES.length][DAYS];
    private final LocalDate[][] visible = new LocalDate[TITLES.length][DAYS];
    private final List<TreeSet<String>> notes = new ArrayList<>();
    private final List<TreeMap<Long, LocalDate>> measures = new ArrayList<>();
    private final Map<Long, MeasureKind> kinds = new TreeMap<>();
    private final int months;
    private final int lastShown;
    private int died = Integer.MAX_VALUE;

    /** What is so at this moment of the day. */
    private final boolean[] holds = new boolean[TITLES.length];

    private final LocalDate[] until = new LocalDate[TITLES.length];
    private final State[] state = new State[TITLES.length];
    private final Title[] leansOn = new Title[TITLES.length];
    private final Map<String, LocalDate> noteUntil = new TreeMap<>();
    private final Map<Long, Act.MeasureImposed> inForce = new TreeMap<>();

    NaiveRegister(List<Entry> entries, Instant known, int months) {
        this.months = months;
        var standing = entries.stream()
                .filter(e -> e.recordedAt().compareTo(known) <= 0)
                .filter(e -> entries.stream()
                        .noneMatch(o ->
                                o.recordedAt().compareTo(known) <= 0 && o.annuls() != null && o.annuls() == e.id()))
                .sorted(Comparator.comparing(Entry::recordedAt).thenComparing(Entry::id))
                .toList();
        var live = new ArrayList<Entry>();
        for (var i = 0; i < standing.size(); i++) {
            var rest = standing.subList(i + 1, standing.size());
            if (!answered(standing.get(i), rest)) {
                live.add(standing.get(i));
            }
        }
        for (var d = 0; d < DAYS; d++) {
            liveThrough(d, live);
            for (var t = 0; t < TITLES.length; t++) {
                lastHeld[t][d] = held[t][d] ? d : d == 0 ? -1 : lastHeld[t][d - 1];
            }
        }
        var shown = DAYS - 1;
        while (shown >= 0 && ungated(shown, shown).isEmpty()) {
            shown--;
        }
        lastShown = shown;
    }

    /** What led to a renewal, on or after the first day of the period that it gave, is over with it. */
    private static boolean answered(Entry entry, List<Entry> later) {
        var about = switch (entry.act()) {
            case Act.RenewalFiled a -> a.title();
            case Act.Extended a -> a.title();
            default -> null;
        };
        for (var other : later) {
            if (about != null && other.act() instanceof Act.Renewed r && r.title() == about) {
                var day = entry.effective();
                if (day.compareTo(other.effective()) >= 0 && day.compareTo(r.decided()) <= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void liveThrough(int d, List<Entry> live) {
        var day = START.plusDays(d);
        if (died < d) {
            notes.add(new TreeSet<>());
            measures.add(new TreeMap<>());
            return;
        }
        for (var t = 0; t < TITLES.length; t++) {
            if (holds[t] && state[t] != State.RENEWAL && day.equals(until[t])) {
                drop(t, d, Ending.LAPSED, null);
            }
        }
        inForce.values().removeIf(measure -> !measure.end().isAfter(day));
        noteUntil.values().removeIf(end -> !end.isAfter(day));
        for (var entry : live) {
            if (entry.act() instanceof Act.Renewed r
                    && day.equals(r.decided())
                    && r.decided().isBefore(entry.effective())) {
                decide(r.title().ordinal(), d);
            }
            if (entry.effective().equals(day)) {
                act(entry, d, day);
            }
        }
        fall(d);
        if (died == d) {
            Arrays.fill(holds, false);
            inForce.clear();
        }
        for (var t = 0; t < TITLES.length; t++) {
            held[t][d] = holds[t];
            how[t][d] = state[t];
            var title = TITLES[t].name();
            if (!holds[t]) {
                noteUntil.keySet().removeIf(note -> note.startsWith(title + " "));
            }
        }
        notes.add(new TreeSet<>(noteUntil.keySet()));
        var today = new TreeMap<Long, LocalDate>();
        inForce.forEach((id, measure) -> today.put(id, measure.visibleUntil()));
        measures.add(today);
    }

    private void act(Entry entry, int d, LocalDate day) {
        switch (entry.act()) {
            case Act.Granted a -> hold(a.title().ordinal(), a.end());
            case Act.Renewed a -> hold(a.title().ordinal(), a.end());
            case Act.RenewalFiled a -> {
                var t = a.title().ordinal();
                if (holds[t] && until[t] != null) {
                    state[t] = State.RENEWAL;
                }
            }
            case Act.RenewalClosed a -> decide(a.title().ordinal(), d);
            case Act.Extended a -> {
                var t = a.title().ordinal();
                if (holds[t] && until[t] != null) {
                    state[t] = a.ground() == Extension.REPAIR ? State.REPAIR : State.POSTPONED;
                    if (a.end().isAfter(until[t])) {
                        until[t] = a.end();
                    }
                }
            }
            case Act.Lapsed a -> drop(a.title().ordinal(), d, Ending.LAPSED, null);
            case Act.Resigned a -> drop(a.title().ordinal(), d, Ending.RESIGNED, null);
            case Act.Removed a -> drop(a.title().ordinal(), d, Ending.REMOVED, a.visibleUntil());
            case Act.Died a -> died = d;
            case Act.AnnotationGiven a ->
                noteUntil.put(a.title() + " " + a.annotation(), a.end() == null ? LocalDate.MAX : a.end());
            case Act.AnnotationEnded a -> noteUntil.remove(a.title() + " " + a.annotation());
            case Act.MeasureImposed a -> {
                inForce.put(entry.id(), a);
                kinds.put(entry.id(), a.kind());
            }
            case Act.MeasureEnded a -> inForce.remove(a.measure());
            case Act.Annulled a -> {}
        }
    }

    private void hold(int t, LocalDate end) {
        holds[t] = true;
        until[t] = end;
        state[t] = State.ACTIVE;
    }

    private void decide(int t, int d) {
        if (holds[t] && state[t] == State.RENEWAL) {
            state[t] = State.ACTIVE;
            if (!until[t].isAfter(START.plusDays(d))) {
                drop(t, d, Ending.LAPSED, null);
            }
        }
    }

    private void drop(int t, int d, Ending ending, LocalDate visibleUntil) {
        holds[t] = false;
        why[t][d] = ending;
        visible[t][d] = visibleUntil;
    }

    private void fall(int d) {
        for (var t = 0; t < TITLES.length; t++) {
            if (!holds[t] || TITLES[t].level() == Level.BASIC) {
                continue;
            }
            var below = TITLES[t].level() == Level.SPECIALIST ? Level.BASIC : Level.SPECIALIST;
            if (leansOn[t] == null || !holds[leansOn[t].ordinal()]) {
                var old = leansOn[t];
                leansOn[t] = Arrays.stream(TITLES)
                        .filter(title -> title.level() == below && holds[title.ordinal()])
                        .findFirst()
                        .orElse(old);
            }
            var lean = leansOn[t];
            if (lean == null) {
                drop(t, d, Ending.LAPSED, null);
            } else if (!holds[lean.ordinal()]) {
                drop(t, d, why[lean.ordinal()][d], visible[lean.ordinal()][d]);
            }
        }
    }

    /** What the public reads about a day on another day, as one line of text. */
    String answer(LocalDate day, LocalDate asked) {
        return asked.isAfter(lastShown()) ? "" : ungated(at(day), at(asked));
    }

    LocalDate lastShown() {
        return lastShown < 0 ? LocalDate.MIN : lastShown == DAYS - 1 ? LocalDate.MAX : START.plusDays(lastShown);
    }

    private String ungated(int d, int asked) {
        if (d >= died) {
            return "";
        }
        var lines = new ArrayList<String>();
        var ended = new ArrayList<String>();
        var statuses = new TreeSet<Integer>();
        for (var t = 0; t < TITLES.length; t++) {
            var last = lastHeld[t][d];
            if (last < 0) {
                continue;
            }
            var first = last;
            while (first > 0 && held[t][first - 1]) {
                first--;
            }
            if (last == d) {
                var end = d;
                while (end < DAYS && held[t][end]) {
                    end++;
                }
                var waiting = how[t][d] == State.RENEWAL || how[t][d] == State.REPAIR;
                statuses.add(waiting ? 2 : 3);
                lines.add(
                        TITLES[t] + " " + first + ".." + (end == DAYS ? "" : end) + (waiting ? " RENEWAL" : " ACTIVE"));
                continue;
            }
            var end = last + 1;
            if (why[t][end] == Ending.REMOVED) {
                var shownTo = visible[t][end];
                if (!START.plusDays(d).isAfter(shownTo)
                        && !START.plusDays(asked).isAfter(shownTo)) {
                    statuses.add(4);
                    ended.add(TITLES[t] + " " + first + ".." + end + " REMOVED");
                }
            } else if (START.plusDays(asked).isBefore(START.plusDays(end).plusMonths(months))) {
                statuses.add(5);
                ended.add(TITLES[t] + " " + first + ".." + end + " ENDED");
            }
        }
        var seen = new ArrayList<Long>();
        if (!lines.isEmpty()) {
            measures.get(d).forEach((id, visibleUntil) -> {
                if (!START.plusDays(asked).isAfter(visibleUntil)) {
                    seen.add(id);
                    statuses.add(kinds.get(id) == MeasureKind.SUSPENSION ? 0 : 1);
                }
            });
        }
        lines.addAll(ended);
        return statuses.isEmpty() ? "" : statuses.first() + " " + lines + " " + notes.get(d) + " " + seen;
    }

    private static int at(LocalDate day) {
        return (int) (day.toEpochDay() - START.toEpochDay());
    }
}
