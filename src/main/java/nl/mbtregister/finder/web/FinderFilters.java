package nl.mbtregister.finder.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.finder.TherapistQuestion.After;
import nl.mbtregister.finder.TownList;
import nl.mbtregister.finder.rules.Near;
import nl.mbtregister.finder.rules.TargetGroup;
import nl.mbtregister.finder.rules.Tongue;
import nl.mbtregister.finder.rules.Town;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What is filtered by, out of the address and back into it. */
@Named
@RequestScoped
public class FinderFilters {
    private static final List<String> NAMES =
            List.of("place", "km", "title", "group", "language", "welcoming", "variant");
    private static final Pattern MARK = Pattern.compile("(\\d{1,7})~([\\w-]{1,40})");

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();

    /** A filter that was chosen, and the address without it. */
    public record Chip(String label, String without) {}

    /** Empty when the place is not known; the mistakes then say so. */
    Optional<Near> near() {
        String place = form.text("place");
        if (place.isEmpty()) {
            return Optional.of(Near.EVERYWHERE);
        }
        Optional<Town> town = TownList.named(place);
        if (town.isEmpty()) {
            mistakes.add("place", t.get("finder.place.unknown"));
            form.refuse();
        }
        return town.map(centre -> new Near(centre, km().orElse(0)));
    }

    private Optional<Integer> km() {
        return form.number("km").filter(Near.DISTANCES::contains);
    }

    @Nullable
    After after() {
        Matcher mark = MARK.matcher(form.text("after"));
        return mark.matches() ? new After(Integer.parseInt(mark.group(1)), mark.group(2)) : null;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public List<Chip> getChips() {
        return NAMES.stream()
                .flatMap(name -> label(name).stream().map(label -> new Chip(label, address(without(name), null))))
                .toList();
    }

    /** Address of the page that begins after the mark; null when there is none. */
    @Nullable
    String next(@Nullable After after) {
        return after == null ? null : address(NAMES, after.km() + "~" + after.key());
    }

    /** Without the place its distance says nothing. */
    private static List<String> without(String name) {
        return NAMES.stream()
                .filter(other -> !other.equals(name) && !(name.equals("place") && other.equals("km")))
                .toList();
    }

    private String address(List<String> names, @Nullable String after) {
        String query = Stream.concat(
                        names.stream()
                                .filter(name -> label(name).isPresent())
                                .map(name -> name + "=" + encoded(form.text(name))),
                        Stream.ofNullable(after).map(mark -> "after=" + encoded(mark)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? page.getHere() : page.getHere() + "?" + query;
    }

    private Optional<String> label(String name) {
        return switch (name) {
            case "place" -> TownList.named(form.text(name)).map(Town::name);
            case "km" ->
                TownList.named(form.text("place")).flatMap(town -> km()).map(km -> t.of("finder.within", km));
            case "title" -> form.choice(name, Title.class).map(t::show);
            case "group" -> form.choice(name, TargetGroup.class).map(t::show);
            case "language" -> form.choice(name, Tongue.class).map(t::show);
            case "variant" -> form.choice(name, Variant.class).map(t::show);
            default -> form.yes(name) ? Optional.of(t.get("finder.welcoming")) : Optional.empty();
        };
    }

    // ---- what can be chosen

    public List<Option> getDistances() {
        return Stream.concat(
                        Stream.of(new Option("", t.get("finder.any.distance"))),
                        Near.DISTANCES.stream().map(km -> new Option(String.valueOf(km), t.of("finder.within", km))))
                .toList();
    }

    public List<Option> getTitles() {
        return any(Title.values());
    }

    public List<Option> getGroups() {
        return any(TargetGroup.values());
    }

    public List<Option> getTongues() {
        return any(Tongue.values());
    }

    public List<Option> getVariants() {
        return any(Variant.values());
    }

    /** The names of all places, for who typed one that is not known. */
    public String getPlaces() {
        return TownList.all().stream().map(Town::name).collect(Collectors.joining(", "));
    }

    private List<Option> any(Enum<?>... choices) {
        return Stream.concat(
                        Stream.of(new Option("", t.get("finder.any"))),
                        Stream.of(choices).map(choice -> new Option(choice.name(), t.show(choice))))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
