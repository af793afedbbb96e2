package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.client.KnownClient;
import nl.mbtregister.client.RecognisingClient;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import org.jspecify.annotations.Nullable;

/** A system of an institution asks what the institution was told. The key that it shows says which one that is. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ReadingWatchFeed {
    private static final int PORTION = 100;

    @Inject
    private RecognisingClient recognising;

    @Inject
    private WatchMessages messages;

    /** @param end number to go on from */
    public record Portion(List<String> bodies, long end, boolean more) {}

    /**
     * @param authorization header with the key
     * @param after number that was read last; 0 for the start
     * @return empty when something that told to delete may be missing after it
     * @throws nl.mbtregister.kernel.Refusal client.R7, client.R8
     */
    @Transactional
    public Optional<Portion> after(@Nullable String authorization, long after) {
        KnownClient client = recognising.require(authorization, Scope.WATCHES);
        if (after > 0 && after < messages.forgotten(client.institution())) {
            return Optional.empty();
        }
        List<WatchMessage> found = messages.after(client.institution(), after, PORTION + 1);
        boolean more = found.size() > PORTION;
        List<WatchMessage> given = more ? found.subList(0, PORTION) : found;
        return Optional.of(new Portion(
                given.stream().map(message -> String.valueOf(message.body())).toList(),
                given.isEmpty() ? after : given.getLast().number(),
                more));
    }
}
