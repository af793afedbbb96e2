package nl.mbtregister.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Anybody takes the keys by which what the register signed is checked: those of today and all before them. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ReadingKeys {
    @Inject
    private PublicKeys keys;

    /** A JWK Set (RFC 7517). */
    @Transactional
    public String set() {
        return keys.all().stream().map(PublicKey::jwk).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    /** One of them as JWK. */
    @Transactional
    public Optional<String> one(String id) {
        return keys.all().stream()
                .filter(key -> key.id().equals(id))
                .map(PublicKey::jwk)
                .findFirst();
    }

    /** The keys of signed notes, one a line, as verifiers of notes want them. */
    @Transactional
    public List<String> noteKeys(String name) {
        return keys.all().stream()
                .flatMap(key -> key.noteKey(name).stream())
                .map(NoteKey::line)
                .toList();
    }
}
