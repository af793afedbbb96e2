package nl.mbtregister.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.signing.ReadingKeys;
import nl.mbtregister.transparency.rules.Hashes;
import nl.mbtregister.transparency.rules.Head;
import nl.mbtregister.transparency.rules.Tree;
import nl.mbtregister.transparency.rules.Tree.Range;

/** Anybody reads the log: its signed heads, its leaves and the proof that a later head goes on from an earlier one. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ReadingLog {
    /** Leaves that are given at once. */
    public static final int PORTION = 1_000;

    @Inject
    private Leaves leaves;

    @Inject
    private Heads heads;

    @Inject
    private ReadingKeys keys;

    @Inject
    private Settings settings;

    /** @param note the words with their signature */
    public record SignedHead(LocalDate day, long size, Instant at, String note) {}

    /** Empty until the first head was signed. */
    @Transactional
    public Optional<SignedHead> newest() {
        return heads.newest().map(ReadingLog::told);
    }

    @Transactional
    public Optional<SignedHead> of(LocalDate day) {
        return heads.of(day).map(ReadingLog::told);
    }

    /** The newest first. */
    @Transactional
    public List<SignedHead> latest(int limit) {
        return heads.latest(limit).stream().map(ReadingLog::told).toList();
    }

    /** The keys with which heads are signed, now and earlier, one a line. */
    @Transactional
    public List<String> keys() {
        return keys.noteKeys(Head.origin(settings.text(Setting.PUBLIC_ADDRESS)));
    }

    /** What is hashed into the tree, from a position on, as far as it is under the newest head. */
    @Transactional
    public List<String> leaves(long from) {
        long size = heads.newest().map(KeptHead::size).orElse(0L);
        return leaves.from(from, (int) Math.clamp(size - from, 0, PORTION)).stream()
                .map(leaf -> leaf.leaf().content())
                .toList();
    }

    /** The hashes of the proof in base64; empty when the newest head is smaller, or the sizes are no sizes. */
    @Transactional
    public Optional<List<String>> consistency(long earlier, long size) {
        long most = heads.newest().map(KeptHead::size).orElse(0L);
        if (earlier < 0 || earlier > size || size > most) {
            return Optional.empty();
        }
        return Optional.of(hashes(Tree.consistency(earlier, size)));
    }

    private List<String> hashes(List<Range> ranges) {
        return ranges.stream()
                .map(range -> Base64.getEncoder().encodeToString(Hashes.root(leaves.hashes(range))))
                .toList();
    }

    private static SignedHead told(KeptHead head) {
        return new SignedHead(head.day(), head.size(), head.at(), head.note());
    }
}
