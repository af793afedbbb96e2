package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.institution.ReachingContacts;
import nl.mbtregister.letters.Recipient;

/** Who is mailed for an institution: the contacts that were chosen, as far as they still are. */
@ApplicationScoped
class WatchReaders {
    @Inject
    private Watches watches;

    @Inject
    private ReachingContacts contacts;

    record Reader(long account, Recipient recipient) {}

    /** By institution. When none of those chosen is left, every contact is told. */
    Map<Long, List<Reader>> of(Collection<Long> institutions) {
        Map<Long, Map<Long, Recipient>> known = contacts.of(institutions);
        Map<Long, List<Reader>> readers = new HashMap<>();
        watches.lists().stream()
                .filter(list -> institutions.contains(list.institution()))
                .forEach(list -> {
                    List<Reader> all = known.getOrDefault(list.institution(), Map.of()).entrySet().stream()
                            .map(one -> new Reader(one.getKey(), one.getValue()))
                            .toList();
                    List<Reader> chosen = all.stream()
                            .filter(reader -> list.recipients().contains(reader.account()))
                            .toList();
                    readers.put(list.institution(), chosen.isEmpty() ? all : chosen);
                });
        return readers;
    }
}
