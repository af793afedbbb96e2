package nl.mbtregister.check.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mbtregister.check.CheckList;
import nl.mbtregister.check.CheckRow;
import nl.mbtregister.check.CheckedReceipt;
import nl.mbtregister.check.CheckingReceipt;
import nl.mbtregister.check.Counts;
import nl.mbtregister.check.ReadingChecks;
import nl.mbtregister.check.ResultFile;
import nl.mbtregister.check.rules.RowAnswer;
import nl.mbtregister.paper.Fact;
import nl.mbtregister.paper.PrintingPaper;
import nl.mbtregister.paper.Sheet;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.Route;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The result of a list as a workbook and on paper. Every cell is text: nothing is reckoned, and no number is shortened. */
@ApplicationScoped
public class ResultPapers {
    /** Rows that stand on a paper; a longer list is on it only with what is not simply registered. */
    static final int ON_PAPER = 300;

    private static final int PORTION = 5_000;

    @Inject
    private ReadingChecks reading;

    @Inject
    private CheckingReceipt receipts;

    @Inject
    private PrintingPaper printing;

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    byte[] workbook(long id) throws IOException {
        CheckList list = reading.taking(id, "xlsx");
        Sentences t = texts.in(list.language());
        ResultFile result = new ResultFile(t, Objects.requireNonNull(list.answeredAt()));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Register MBT", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(t.get("check.file.sheet"));
            int line = 0;
            write(sheet, line++, result.heads());
            List<CheckRow> portion = reading.portion(id, 0, PORTION);
            while (!portion.isEmpty()) {
                for (CheckRow row : portion) {
                    write(sheet, line++, result.cells(row));
                }
                portion = reading.portion(id, portion.getLast().line(), PORTION);
            }
            sheet.value(line, 0, "#mbt");
            sheet.value(line, 1, list.receipt());
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(line, i, cells.get(i));
            }
        }
    }

    byte[] paper(long id) {
        CheckList list = reading.taking(id, "pdf");
        Sentences t = texts.in(list.language());
        Counts counts = list.counts();
        CheckedReceipt receipt =
                receipts.check(Objects.requireNonNull(list.receipt())).orElseThrow();
        boolean all = counts.all() <= ON_PAPER;
        Sheet sheet = Sheet.of(list.language(), t.get("check.paper.title"), t.get("check.paper.description"))
                .name(receipt.institution())
                .facts(facts(list, receipt, t))
                .paragraph(t.get("check.notfound.means"));
        List<CheckRow> rows = all ? reading.portion(id, 0, ON_PAPER) : others(id);
        sheet.table(
                t.get(all ? "check.paper.all" : "check.paper.others"),
                List.of(
                        t.get("check.row.line"),
                        t.get("check.paper.asked"),
                        t.get("check.row.reference"),
                        t.get("check.paper.answer"),
                        t.get("check.row.through")),
                rows.stream().map(row -> cells(row, t)).toList());
        String address = settings.text(Setting.PUBLIC_ADDRESS)
                + Address.of(Route.VERIFY, list.language()).path();
        sheet.heading(t.get("check.paper.receipt"))
                .paragraph(t.get("check.paper.hashes"))
                .note(t.of("check.paper.question", receipt.question()))
                .note(t.of("check.paper.answered", receipt.answer()))
                .code(
                        address,
                        t.get("check.paper.code"),
                        t.get("check.paper.check"),
                        address,
                        t.get("check.paper.how"));
        return printing.printSealed(sheet).content();
    }

    private List<CheckRow> others(long id) {
        List<CheckRow> rows = new ArrayList<>();
        Stream.of(RowAnswer.ATTENTION, RowAnswer.CHOOSE, RowAnswer.NOT_FOUND, RowAnswer.UNREADABLE)
                .forEach(answer -> rows.addAll(reading.rows(id, answer, 0, ON_PAPER)));
        return rows.subList(0, Math.min(rows.size(), ON_PAPER));
    }

    private static List<Fact> facts(CheckList list, CheckedReceipt receipt, Sentences t) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(t.get("check.paper.at"), t.show(receipt.at())));
        facts.add(new Fact(t.get("check.paper.by"), list.by()));
        facts.add(new Fact(t.get("check.paper.rows"), t.show(list.counts().all())));
        Stream.of(RowAnswer.values())
                .forEach(answer ->
                        facts.add(new Fact(t.show(answer), t.show(list.counts().of(answer)))));
        facts.add(new Fact(t.get("check.doubled"), t.show(list.counts().doubled())));
        return facts;
    }

    private static List<String> cells(CheckRow row, Sentences t) {
        CheckRow.Found found = row.found();
        String asked = Stream.of(row.number(), row.name())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        String answer =
                row.reason() == null ? t.show(row.answer()) : t.show(row.answer()) + ": " + t.show(row.reason());
        return List.of(
                String.valueOf(row.line()),
                asked,
                row.reference(),
                found == null ? answer : answer + ". " + found.name() + ", " + found.number(),
                found == null ? "" : t.show(found.through()));
    }
}
