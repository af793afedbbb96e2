package nl.mbtregister.check.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mbtregister.attendance.rules.Line;
import nl.mbtregister.attendance.rules.ListRemark;
import nl.mbtregister.attendance.rules.ReadList.Noted;
import nl.mbtregister.check.Preview;
import nl.mbtregister.check.rules.Mapping;
import nl.mbtregister.check.rules.StaffColumn;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Option;

/**
 * How the columns of a list were taken, and what somebody says instead.
 *
 * @param preview how the list begins
 */
public record ColumnChoice(Preview preview, Form form, Sentences t) {
    private static final int MOST = 20;

    /** A column by its place, with the first things that stand in it. */
    public record Shown(int place, String letter, String beginning, String chosen) {}

    public List<Shown> getColumns() {
        int width = Math.min(
                MOST,
                preview.sample().stream()
                        .mapToInt(line -> line.cells().size())
                        .max()
                        .orElse(0));
        return IntStream.range(0, width)
                .mapToObj(place ->
                        new Shown(place, String.valueOf((char) ('A' + place)), beginning(place), choice(place)))
                .filter(column -> !column.beginning().isEmpty())
                .toList();
    }

    private String beginning(int place) {
        return preview.sample().stream()
                .map(line -> line.at(place).text())
                .filter(text -> !text.isEmpty())
                .limit(4)
                .map(text -> text.length() > 40 ? text.substring(0, 40) : text)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private String choice(int place) {
        if (form.isTyped()) {
            return form.text("column-" + place);
        }
        return preview.suggested().places().entrySet().stream()
                .filter(one -> one.getValue() == place)
                .map(one -> one.getKey().name())
                .findFirst()
                .orElse("");
    }

    public List<Option> getOptions() {
        List<Option> options = new ArrayList<>(List.of(new Option("", t.get("check.columns.none"))));
        Stream.of(StaffColumn.values())
                .map(column -> new Option(column.name(), t.show(column)))
                .forEach(options::add);
        return options;
    }

    /** Whether the line that was taken for that of the heads is one. */
    public boolean isHeaded() {
        return form.isTyped() ? form.yes("head") : preview.suggested().head() > 0;
    }

    /** The line that may be that of the heads. */
    private int head() {
        int suggested = preview.suggested().head();
        return suggested > 0
                ? suggested
                : preview.sample().stream().findFirst().map(Line::number).orElse(0);
    }

    Mapping chosen() {
        Map<StaffColumn, Integer> places = new EnumMap<>(StaffColumn.class);
        getColumns()
                .forEach(column -> form.choice("column-" + column.place(), StaffColumn.class)
                        .ifPresent(chosen -> places.putIfAbsent(chosen, column.place())));
        return new Mapping(places, form.yes("head") ? head() : 0);
    }

    public String remark(Noted noted) {
        return noted.remark() == ListRemark.HIDDEN_ROWS
                ? t.of("check.remark.hidden", noted.about())
                : t.of("attendance.remark." + noted.remark().name(), noted.about());
    }
}
