package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.letters.rules.Field;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.letters.rules.Template;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chores;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/**
 * Posts a letter: it lies in the person's inbox and waits to be mailed as soon as the caller's transaction commits.
 * Whoever is allowed to act is thereby allowed to have the letter posted that tells of it.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class PostingLetters {
    @Inject
    private Templates templates;

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

    /**
     * @return false when this letter was posted before: nothing happened
     * @throws IllegalArgumentException when a field is missing, or one is given that the letter does not ask for
     * @throws jakarta.transaction.TransactionalException without a transaction of the caller
     */
    @Transactional(TxType.MANDATORY)
    public boolean post(Letter letter) {
        Message message = written(letter);
        boolean fresh = letters.add(letter, message, MessageId.fresh(settings.text(Setting.MAIL_FROM)), time.now());
        if (fresh && letter.recipient().email() != null) {
            chores.doAfterCommit(sending);
        }
        return fresh;
    }

    /**
     * The letter as it would be posted, to be looked at first.
     *
     * @throws IllegalArgumentException as {@link #post}
     */
    @Transactional
    public Message written(Letter letter) {
        return filled(letter, templates.inForce(letter.kind(), time.now()));
    }

    /** The letter as it would be with the words that the office is still writing; empty when it writes none. */
    @Transactional
    public Optional<Message> drafted(Letter letter) {
        return templates.draft(letter.kind()).map(draft -> filled(letter, templates.template(letter.kind(), draft)));
    }

    private Message filled(Letter letter, Template template) {
        Map<String, Field> fields = new HashMap<>(letter.fields());
        fields.put("name", new Field.Text(letter.recipient().name()));
        fields.put("site", new Field.Text(settings.text(Setting.PUBLIC_ADDRESS)));
        return template.fill(Locale.of(letter.recipient().language()), fields);
    }
}
