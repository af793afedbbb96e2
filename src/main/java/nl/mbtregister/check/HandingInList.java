package nl.mbtregister.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.client.AcceptingTerms;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** Who acts for an institution hands in a list. Nothing is answered by it; somebody says first what its columns are. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class HandingInList {
    @Inject
    private AcceptingTerms terms;

    @Inject
    private CheckLists lists;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /**
     * @param once key of the form; the same sent again lays nothing down a second time
     * @param content what was pasted, or a file
     * @param language of its result
     * @return id of the list
     * @throws Refusal institution.R7 when the caller does not act for it, client.R1 when it may not use lists, check.R1 with the
     *     most rows, check.R2 when there is nothing in it, check.R3 when it cannot be read
     */
    @Transactional
    public long handIn(UUID once, long institution, byte[] content, Language language) {
        terms.requireUsable(institution);
        byte[] question = Receipts.fingerprint(content, content.length);
        Optional<String> before =
                doing.once(once, "check.hand-in", institution, HexFormat.of().formatHex(question));
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        StaffListReader.begin(content, settings.number(Setting.CHECK_ROWS_MOST));
        long list = lists.add(institution, language, question, content, caller.get(), time.now());
        journal.record(
                JournalAct.of("check.list.handed-in").object("check_list", list).with("institution", institution));
        doing.done(once, String.valueOf(list));
        return list;
    }
}
