package nl.mbtregister.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.fhir.Directory.Entry;
import nl.mbtregister.fhir.rules.Asked;
import nl.mbtregister.fhir.rules.Kind;
import nl.mbtregister.fhir.rules.Parameter;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.UsableTitles;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.Registration;
import nl.mbtregister.register.rules.Standing;
import org.jspecify.annotations.Nullable;

/** Puts together what the database and the register say into the things of the directory, as they are today. */
@ApplicationScoped
class DirectoryEntries {
    @Inject
    private DirectoryPersons people;

    @Inject
    private DirectoryRoles roles;

    @Inject
    private DirectoryPlaces places;

    @Inject
    private ConsultingRegister register;

    @Inject
    private Directory directory;

    @Inject
    private Time time;

    /** @param next key of the last line looked at, null when there is nothing behind it */
    record Found(List<Entry> entries, @Nullable String next) {}

    Found find(Asked asked) {
        LocalDate today = time.today();
        int limit = asked.count() + 1;
        return switch (asked.kind()) {
            case PERSON -> page(asked, people.find(asked, limit, today), this::people, DirectoryPerson::number);
            case ROLE_OF_PERSON -> page(asked, roles.find(asked, limit, today), this::roles, DirectoryRole::id);
            case INSTITUTION ->
                page(
                        asked,
                        places.institutions(asked, limit, today),
                        this::institutions,
                        one -> String.valueOf(one.key()));
            case PROGRAMME ->
                page(asked, places.programmes(asked, limit, today), this::programmes, one -> one.number());
        };
    }

    /** Those of these ids that are listed today. */
    List<Entry> listed(Kind kind, List<String> ids) {
        LocalDate today = time.today();
        if (ids.isEmpty()) {
            return List.of();
        }
        Asked asked = new Asked(kind, new EnumMap<>(Map.of(Parameter.ID, String.join(",", ids))), ids.size(), "");
        return switch (kind) {
            case PERSON -> people(people.listed(ids, today)).toList();
            case ROLE_OF_PERSON -> roles(roles.listed(ids, today)).toList();
            case INSTITUTION, PROGRAMME -> find(asked).entries();
        };
    }

    private static <T> Found page(
            Asked asked, List<T> found, Function<List<T>, Stream<Entry>> written, Function<T, String> key) {
        boolean more = found.size() > asked.count();
        List<T> page = more ? found.subList(0, asked.count()) : found;
        Optional<Boolean> active = asked.active();
        return new Found(
                written.apply(page)
                        .filter(entry -> active.isEmpty()
                                || active.get() == entry.resource().getBoolean("active"))
                        .toList(),
                more ? key.apply(page.getLast()) : null);
    }

    private Stream<Entry> people(List<DirectoryPerson> page) {
        Map<Long, Standing> standings =
                standings(page.stream().map(DirectoryPerson::id).toList());
        return page.stream()
                .filter(person -> standing(standings, person.id()).shown())
                .map(person -> new Entry(
                        person.number(),
                        person.at(),
                        new PractitionerJson(directory).of(person, standing(standings, person.id()))));
    }

    /** The registration of who may be shown; a place in a team only of who may use a title (programme.R12). */
    private Stream<Entry> roles(List<DirectoryRole> page) {
        Map<Long, Standing> standings =
                standings(page.stream().map(DirectoryRole::person).distinct().toList());
        return page.stream().flatMap(role -> {
            Standing standing = standing(standings, role.person());
            Set<Title> usable = UsableTitles.of(standing);
            boolean shown = role.team() == null ? standing.shown() : !usable.isEmpty();
            return shown
                    ? Stream.of(new Entry(
                            role.id(), role.at(), new RoleJson(directory).of(role, standing.registered(), usable)))
                    : Stream.empty();
        });
    }

    private Stream<Entry> institutions(List<DirectoryPlaces.Institution> page) {
        return page.stream().map(one -> new Entry(one.id(), one.at(), new PlaceJson(directory).of(one)));
    }

    private Stream<Entry> programmes(List<DirectoryPlaces.Programme> page) {
        return page.stream().map(one -> new Entry(one.number(), one.at(), new PlaceJson(directory).of(one)));
    }

    private Map<Long, Standing> standings(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        LocalDate today = time.today();
        return register.ofPeople(ids).values().stream()
                .collect(Collectors.toMap(Registration::person, one -> one.on(today, today)));
    }

    private static Standing standing(Map<Long, Standing> standings, long person) {
        return standings.getOrDefault(person, Standing.NOTHING);
    }
}
