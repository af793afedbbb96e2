package nl.mbtregister.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.supervision.LedgerRow;
import nl.mbtregister.supervision.ListingMeetings;

/** The therapist's own ledger of supervision. */
@Named
@RequestScoped
public class MySupervisionPage {
    @Inject
    private ListingMeetings listing;

    @Inject
    private Page page;

    private List<LedgerRow> rows = List.of();
    private final Map<Long, BigDecimal> running = new HashMap<>();

    @PostConstruct
    void read() {
        rows = listing.own();
        BigDecimal sum = BigDecimal.ZERO;
        for (LedgerRow row : rows.reversed()) {
            if (row.signed()) {
                sum = sum.add(row.credit().sessions());
            }
            running.put(row.meeting().id(), sum);
        }
    }

    /** The newest first. */
    public List<LedgerRow> getRows() {
        return rows;
    }

    /** What was sent back to be put right. */
    public List<LedgerRow> getSentBack() {
        return rows.stream().filter(LedgerRow::sentBack).toList();
    }

    public BigDecimal getSigned() {
        return sum(LedgerRow::signed);
    }

    public BigDecimal getWaiting() {
        return sum(LedgerRow::waiting);
    }

    /** Sessions signed for up to and with this meeting. */
    public BigDecimal running(LedgerRow row) {
        return running.getOrDefault(row.meeting().id(), BigDecimal.ZERO);
    }

    public String to(LedgerRow row) {
        return page.to("MY_MEETING") + "?id=" + row.meeting().id();
    }

    private BigDecimal sum(Predicate<LedgerRow> which) {
        return rows.stream().filter(which).map(row -> row.credit().sessions()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
