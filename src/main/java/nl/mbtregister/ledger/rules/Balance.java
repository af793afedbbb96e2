package nl.mbtregister.ledger.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has together: points, hours or sessions by kind. A kind of which there is nothing is left out.
 *
 * @param counts everything that stands
 * @param unchecked the part of it that nobody has checked yet
 */
public record Balance(Map<CreditKind, BigDecimal> counts, Map<CreditKind, BigDecimal> unchecked) {

    public Balance {
        counts = Collections.unmodifiableMap(new EnumMap<>(whole(counts)));
        unchecked = Collections.unmodifiableMap(new EnumMap<>(whole(unchecked)));
    }

    public BigDecimal of(CreditKind kind) {
        return counts.getOrDefault(kind, BigDecimal.ZERO);
    }

    public BigDecimal uncheckedOf(CreditKind kind) {
        return unchecked.getOrDefault(kind, BigDecimal.ZERO);
    }

    /** What the entries give, taken one after the other (ledger.R4). */
    public static Balance fold(List<LedgerEntry> entries) {
        Map<Long, Credit> standing = new LinkedHashMap<>();
        Map<Long, Credit> open = new LinkedHashMap<>();
        for (LedgerEntry entry : entries) {
            switch (entry) {
                case LedgerEntry.Credited credited -> {
                    standing.put(credited.id(), credited.credit());
                    if (credited.credit().provisional()) {
                        open.put(credited.id(), credited.credit());
                    }
                }
                case LedgerEntry.Confirmed confirmed -> open.remove(confirmed.about());
                case LedgerEntry.Reversed reversed -> {
                    standing.remove(reversed.about());
                    open.remove(reversed.about());
                }
            }
        }
        return new Balance(sum(standing), sum(open));
    }

    private static Map<CreditKind, BigDecimal> sum(Map<Long, Credit> credits) {
        Map<CreditKind, BigDecimal> sums = new EnumMap<>(CreditKind.class);
        credits.values().forEach(credit -> sums.merge(credit.kind(), credit.amount(), BigDecimal::add));
        return sums;
    }

    /** One way of writing each number, so that equal balances are equal. */
    private static EnumMap<CreditKind, BigDecimal> whole(Map<CreditKind, BigDecimal> sums) {
        EnumMap<CreditKind, BigDecimal> whole = new EnumMap<>(CreditKind.class);
        sums.forEach((kind, sum) -> {
            if (sum.signum() != 0) {
                whole.put(kind, sum.setScale(2));
            }
        });
        return whole;
    }
}
