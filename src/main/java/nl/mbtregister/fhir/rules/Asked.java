package nl.mbtregister.fhir.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;

/**
 * A search, read from the parameters of its address.
 *
 * @param values of what is searched by, as they were sent
 * @param count lines of a page, 1 to {@value #MOST}
 * @param after key of the last line of the page before; empty for the first page
 */
public record Asked(Kind kind, Map<Parameter, String> values, int count, String after) {
    public static final int MOST = 100;
    public static final String COUNT = "_count";
    /** Our own: from which key a page begins. */
    public static final String AFTER = "_after";

    private static final int USUAL = 20;
    private static final Set<String> FORMS = Set.of("_format", "_pretty");

    /** @throws Refusal fhir.R4 with the name of the parameter */
    public static Asked read(Kind kind, Map<String, List<String>> sent) {
        Map<Parameter, String> values = new EnumMap<>(Parameter.class);
        sent.forEach((name, all) -> {
            if (all.size() != 1 || all.getFirst().isBlank()) {
                throw new Refusal("fhir.R4", name);
            }
            if (!name.equals(COUNT) && !name.equals(AFTER) && !FORMS.contains(name)) {
                values.put(parameter(kind, name), all.getFirst());
            }
        });
        return new Asked(kind, values, count(sent), first(sent, AFTER).orElse(""));
    }

    public Optional<String> value(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /** Any of several ids with commas between. */
    public Optional<List<String>> ids() {
        return value(Parameter.ID).map(ids -> List.of(ids.split(",")));
    }

    /** The id out of a reference such as {@code Practitioner/123}, which may be a whole address. */
    public Optional<String> reference(Parameter parameter, Kind to) {
        return value(parameter).map(sent -> {
            String[] parts = sent.split("/");
            boolean right = parts.length == 1 || parts[Math.max(0, parts.length - 2)].equals(to.type());
            if (!right || sent.contains(",")) {
                throw new Refusal("fhir.R4", parameter.code());
            }
            return parts[parts.length - 1];
        });
    }

    /** @throws Refusal fhir.R4 when it is neither true nor false */
    public Optional<Boolean> active() {
        return value(Parameter.ACTIVE).map(sent -> switch (sent) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refusal("fhir.R4", Parameter.ACTIVE.code());
        });
    }

    /** @throws Refusal fhir.R4 when it is no number of lines */
    public static int count(Map<String, List<String>> sent) {
        return first(sent, COUNT)
                .map(count -> {
                    if (!count.matches("[0-9]{1,6}") || Integer.parseInt(count) < 1) {
                        throw new Refusal("fhir.R4", COUNT);
                    }
                    return Math.min(MOST, Integer.parseInt(count));
                })
                .orElse(USUAL);
    }

    private static Optional<String> first(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Parameter parameter(Kind kind, String name) {
        return Stream.of(Parameter.values())
                .filter(one -> one.code().equals(name) && kind.parameters().contains(one))
                .findFirst()
                .orElseThrow(() -> new Refusal("fhir.R4", name));
    }
}
