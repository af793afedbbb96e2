package nl.mbtregister.supervision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.supervision.MeetingEntry;
import nl.mbtregister.supervision.rules.MeetingMode;
import nl.mbtregister.supervision.rules.MeetingTrouble;

/** Reads what was typed about a meeting, and says at each field what is wrong with it. */
record MeetingFields(Form form, Mistakes mistakes, Sentences t) {

    /** Empty when there is a mistake. */
    Optional<MeetingEntry> read(long supervisor, LocalDate today) {
        Optional<LocalDate> day = form.day("day", mistakes);
        day.flatMap(typed -> MeetingTrouble.ofDay(typed, today))
                .ifPresent(trouble -> mistakes.add("day", t.show(trouble)));
        Optional<Integer> minutes = form.number("minutes");
        if (minutes.isEmpty()) {
            mistakes.add("minutes", t.get("supervision.meeting.minutes.wrong"));
        }
        minutes.flatMap(MeetingTrouble::ofMinutes).ifPresent(trouble -> mistakes.add("minutes", t.show(trouble)));
        Optional<MeetingMode> mode = form.choice("mode", MeetingMode.class);
        if (mode.isEmpty()) {
            mistakes.add("mode", t.get("supervision.meeting.mode.wrong"));
        }
        int unnamed =
                form.text("unnamed").isEmpty() ? 0 : form.number("unnamed").orElse(-1);
        if (unnamed < 0 || unnamed > MeetingTrouble.MOST_PEOPLE) {
            mistakes.add("unnamed", t.get("supervision.meeting.unnamed.wrong"));
        }
        if (!mistakes.isNone()) {
            return Optional.empty();
        }
        return Optional.of(new MeetingEntry(
                supervisor,
                day.orElseThrow(),
                minutes.orElseThrow(),
                mode.orElseThrow(),
                others(),
                unnamed,
                form.yes("report")));
    }

    /** Register numbers: those that were ticked, and those that were typed with commas, semicolons or blanks between them. */
    List<String> others() {
        List<String> numbers = new ArrayList<>(form.all("person"));
        Stream.of(form.text("others").split("[,;\\s]+"))
                .filter(number -> !number.isEmpty())
                .forEach(numbers::add);
        return numbers;
    }
}
