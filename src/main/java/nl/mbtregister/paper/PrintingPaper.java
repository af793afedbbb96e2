package nl.mbtregister.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;

/**
 * Makes papers for other features, which know who may have one: PDF/A-3a and PDF/UA-1, and sealed where that is wanted. It
 * takes about a tenth of a second, and keeps nothing.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class PrintingPaper {
    @Inject
    private SealKeys keys;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    @Inject
    private Time time;

    /** The PDF of a sheet, without a seal. */
    public byte[] print(Sheet sheet) {
        Sentences t = texts.in(sheet.language());
        return Press.print(
                sheet,
                new Letterhead(
                        t.get("platform.name"),
                        settings.text(Setting.ORGANISATION),
                        t.get("paper.page"),
                        t.get("paper.of")));
    }

    /** @throws Refusal paper.R4 when this server has no key */
    @Transactional
    public SealedPaper printSealed(Sheet sheet) {
        Seal seal = keys.present();
        if (keys.remember(seal, time.now())) {
            journal.record(JournalAct.of("paper.key.taken").with("key", seal.id()));
        }
        return new SealedPaper(seal.seal(print(sheet), time.now()), seal.id());
    }
}
