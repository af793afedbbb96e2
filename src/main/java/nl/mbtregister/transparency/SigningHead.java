package nl.mbtregister.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.signing.SigningText;
import nl.mbtregister.signing.SigningText.SignedText;
import nl.mbtregister.transparency.rules.Hashes;
import nl.mbtregister.transparency.rules.Head;
import nl.mbtregister.transparency.rules.Tree.Range;

/** Signs each day how the log stands, and sends it to whoever keeps it outside of the register. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class SigningHead implements Job {
    @Inject
    private AddingLeaves adding;

    @Inject
    private Leaves leaves;

    @Inject
    private Heads heads;

    @Inject
    private SigningText signing;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "log-head";
    }

    /**
     * @return leaves under the head; 0 when the day has one already, there is nothing to sign yet, or no key to sign with
     * @throws IllegalStateException when the log is no continuation of what was signed last: then nothing is signed
     */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        while (adding.doSome()) {
            // all that wait
        }
        long size = leaves.size();
        if (size == 0
                || heads.of(day).isPresent()
                || settings.text(Setting.SIGNING_KEYS).isBlank()) {
            return 0;
        }
        Optional<KeptHead> last = heads.newest();
        if (last.filter(earlier -> !goesOn(earlier, size)).isPresent()) {
            throw new IllegalStateException(
                    "the log does not go on from the head of " + last.get().day());
        }
        sign(day, new Head(origin(), size, root(size), time.now()));
        return size;
    }

    private void sign(LocalDate day, Head head) {
        SignedText note = signing.note(head.origin(), head.text());
        heads.keep(new KeptHead(day, head.size(), head.root(), head.at(), note.text()), note.key());
        mail(day, note.text());
        journal.record(
                JournalAct.of("transparency.head.signed").with("day", day).with("size", head.size()));
    }

    private void mail(LocalDate day, String note) {
        List<String> lines = note.lines().toList();
        Stream.of(settings.text(Setting.LOG_HEAD_MAIL).split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .forEach(address -> letters.post(Letter.to(
                                new Recipient(null, address, "nl", settings.text(Setting.ORGANISATION)),
                                LetterKind.LOG_HEAD,
                                "log_head " + day + " " + address)
                        .with("day", day)
                        .with("origin", lines.get(0))
                        .with("size", lines.get(1))
                        .with("root", lines.get(2))
                        .with("moment", lines.get(3))
                        .with("signature", lines.getLast())));
    }

    private boolean goesOn(KeptHead earlier, long size) {
        return earlier.size() <= size && Arrays.equals(earlier.root(), root(earlier.size()));
    }

    private byte[] root(long size) {
        return Hashes.root(leaves.hashes(new Range(0, size)));
    }

    private String origin() {
        return Head.origin(settings.text(Setting.PUBLIC_ADDRESS));
    }
}
