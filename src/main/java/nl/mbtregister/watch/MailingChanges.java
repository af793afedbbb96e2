package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chore;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.watch.rules.Rhythm;

/** Mails what changed to institutions that want to know at once. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class MailingChanges implements Chore {
    private static final int PORTION = 100;

    @Inject
    private WatchMessages messages;

    @Inject
    private WatchReaders readers;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "watch-mail";
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean doSome() {
        List<WatchMessage> waiting = messages.unmailed(Rhythm.AT_ONCE, PORTION);
        if (waiting.isEmpty()) {
            return false;
        }
        var told = readers.of(
                waiting.stream().map(WatchMessage::institution).distinct().toList());
        for (WatchMessage message : waiting) {
            told.getOrDefault(message.institution(), List.of())
                    .forEach(reader -> letters.post(Letter.to(
                                    reader.recipient(), LetterKind.WATCH_CHANGED, message.id() + " " + reader.account())
                            .with("what", message.text())
                            .with("list", String.valueOf(message.institution()))));
            messages.mailed(message, time.now());
        }
        journal.record(JournalAct.of("watch.mailed").with("messages", waiting.size()));
        return waiting.size() == PORTION;
    }
}
