package nl.mbtregister.attendance.web;

import java.time.Instant;
import java.util.List;
import nl.mbtregister.attendance.OwnCredit;
import nl.mbtregister.paper.Fact;
import nl.mbtregister.paper.Sheet;
import nl.mbtregister.platform.Sentences;

/** A certificate of attendance, of what stands in the ledger. */
final class AttendancePaper {
    private AttendancePaper() {}

    static Sheet of(OwnCredit credit, Sentences t, Instant now) {
        return Sheet.of(
                        t.language(),
                        t.get("attendance.paper.title"),
                        t.of("attendance.paper.description", credit.name(), credit.course()))
                .name(credit.name())
                .lead(t.of("attendance.paper.lead", credit.course()))
                .facts(List.of(
                        new Fact(t.get("attendance.row.number"), credit.number()),
                        new Fact(t.get("attendance.paper.provider"), credit.provider()),
                        new Fact(t.get("attendance.edition.number"), credit.accreditation()),
                        new Fact(t.get("attendance.paper.first"), t.show(credit.firstDay())),
                        new Fact(t.get("attendance.edition.day"), t.show(credit.day())),
                        new Fact(t.get("attendance.row.points"), t.show(credit.points())),
                        new Fact(t.get("attendance.paper.made"), t.show(now))))
                .note(t.get("attendance.paper.note"));
    }
}
