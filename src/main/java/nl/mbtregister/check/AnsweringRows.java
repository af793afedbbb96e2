package nl.mbtregister.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.check.rules.RowReason;
import nl.mbtregister.institution.Institution;
import nl.mbtregister.person.FindingNamesakes;
import nl.mbtregister.person.FoundPerson;
import nl.mbtregister.person.rules.Spelling;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.signing.SigningText;
import org.jspecify.annotations.Nullable;

/** Answers the rows of a list as of this moment, and signs the receipt; within the act of somebody who may. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class AnsweringRows {
    /** Rows for which similar names are looked for. */
    static final int SIMILAR = 2_000;

    private static final int PORTION = 5_000;

    @Inject
    private CheckLists lists;

    @Inject
    private CheckRows rows;

    @Inject
    private FindingNamesakes namesakes;

    @Inject
    private SigningText signing;

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    @Inject
    private Time time;

    /**
     * @param list whose rows are there
     * @return the rows counted
     * @throws nl.mbtregister.kernel.Refusal signing.R1 when this server has no keys
     */
    @Transactional(TxType.MANDATORY)
    public Counts answer(CheckList list, Institution institution) {
        Instant at = time.now();
        rows.answer(
                list.id(),
                time.today(),
                settings.number(Setting.ENDED_SHOWN_MONTHS),
                settings.number(Setting.CHECK_SOON_MONTHS));
        List<Integer> others = rows.otherwiseNamed(list.id()).stream()
                .filter(row -> !isIn(row.typed(), row.surname()) && !isIn(row.typed(), row.partner()))
                .map(CheckRows.Named::line)
                .toList();
        rows.mark(list.id(), others, RowReason.OTHER_NAME);
        addSimilar(list.id());
        Counts counts = rows.count(list.id());
        ByteArrayOutputStream file = result(list, at);
        byte[] answer = Receipts.fingerprint(file.toByteArray(), file.size());
        String receipt = signing.jws(
                        Receipts.TYPE,
                        "",
                        Receipts.claims(
                                settings.text(Setting.PUBLIC_ADDRESS),
                                institution,
                                list,
                                lists.question(list.id()),
                                answer,
                                counts,
                                at))
                .text();
        ResultFile.end(file, receipt);
        lists.answer(list.id(), counts, answer, file.toByteArray(), receipt, at);
        return counts;
    }

    private void addSimilar(long list) {
        Map<Integer, String> missing = rows.missing(list, SIMILAR);
        Map<Integer, List<FoundPerson>> similar = new HashMap<>(namesakes.find(missing));
        Map<Integer, String> rest = new HashMap<>(missing);
        rest.keySet().removeAll(similar.keySet());
        similar.putAll(namesakes.near(rest));
        rows.addCandidates(list, similar, true);
    }

    private ByteArrayOutputStream result(CheckList list, Instant at) {
        ResultFile result = new ResultFile(texts.in(list.language()), at);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        result.begin(file);
        List<CheckRow> portion = rows.after(list.id(), 0, PORTION);
        while (!portion.isEmpty()) {
            result.add(file, portion);
            portion = rows.after(list.id(), portion.getLast().line(), PORTION);
        }
        return file;
    }

    /** Accents, particles and hyphens do not count. */
    private static boolean isIn(String typed, @Nullable String surname) {
        return surname != null
                && Spelling.of(typed).key().contains(Spelling.of(surname).key());
    }
}
