package nl.mbtregister.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.programme.MemberEntry;
import nl.mbtregister.programme.rules.MemberFunction;

/**
 * The form about a member of a team.
 *
 * @param mark that the names of its fields end in
 */
record MemberFields(Form form, Mistakes mistakes, Sentences t, String mark) {

    Optional<MemberEntry> read() {
        Optional<MemberFunction> function = form.choice("function" + mark, MemberFunction.class);
        if (function.isEmpty()) {
            mistakes.add("function" + mark, t.get("programme.team.function.missing"));
        }
        Optional<LocalDate> from = form.day("from" + mark, mistakes);
        Optional<LocalDate> last =
                form.text("last" + mark).isEmpty() ? Optional.empty() : form.day("last" + mark, mistakes);
        if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get())) {
            mistakes.add("last" + mark, t.get("programme.team.order"));
        }
        return mistakes.isNone()
                ? Optional.of(new MemberEntry(
                        function.orElseThrow(),
                        form.text("described" + mark),
                        form.yes("treats" + mark),
                        new Period(
                                from.orElseThrow(),
                                last.map(day -> day.plusDays(1)).orElse(null))))
                : Optional.empty();
    }

    List<Option> functions() {
        return Stream.concat(
                        Stream.of(new Option("", t.get("programme.team.choose"))),
                        Stream.of(MemberFunction.values()).map(one -> new Option(one.name(), t.show(one))))
                .toList();
    }
}
