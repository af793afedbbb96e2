package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chores;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/**
 * Posts many letters with few statements, for rounds and lists; each one as {@link PostingLetters} would. Only to people
 * with an inbox.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class PostingMany {
    /** Letters in one statement. */
    private static final int PORTION = 2_000;

    @Inject
    private PostingLetters posting;

    @Inject
    private Letters letters;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Inject
    private Chores chores;

    @Inject
    private SendingLetters sending;

    private record Key(long person, LetterKind kind, String reference) {}

    /**
     * @return how many were not posted before
     * @throws IllegalArgumentException as {@link PostingLetters#post}
     * @throws IllegalStateException for somebody who has no inbox
     * @throws jakarta.transaction.TransactionalException without a transaction of the caller
     */
    @Transactional(TxType.MANDATORY)
    public int post(Collection<Letter> many) {
        Map<Key, Letter> once = new LinkedHashMap<>();
        many.forEach(letter ->
                once.putIfAbsent(new Key(letter.recipient().person(), letter.kind(), letter.reference()), letter));
        List<Letter> all = new ArrayList<>(once.values());
        int fresh = 0;
        for (int from = 0; from < all.size(); from += PORTION) {
            fresh += postPortion(all.subList(from, Math.min(all.size(), from + PORTION)));
        }
        if (fresh > 0) {
            chores.doAfterCommit(sending);
        }
        return fresh;
    }

    private int postPortion(List<Letter> portion) {
        String sender = settings.text(Setting.MAIL_FROM);
        return letters.addAll(
                portion.stream()
                        .map(letter -> new Letters.Ready(letter, posting.written(letter), MessageId.fresh(sender)))
                        .toList(),
                time.now());
    }
}
