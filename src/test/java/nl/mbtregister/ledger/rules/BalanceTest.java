package nl.mbtregister.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static final long SEED = 20_261_125L;
    private static final int LEDGERS = 500;

    @Test
    @DisplayName("ledger.R4: the balance of random entries is the sum of what was not reversed")
    void the_fold_of_entries_is_the_sum_of_what_stands() {
        for (int n = 0; n < LEDGERS; n++) {
            Model model = new Model();
            new FixtureLedger(new SplittableRandom(SEED + n)).wishes().forEach(model::take);
            Balance balance = Balance.fold(model.entries);
            for (CreditKind kind : CreditKind.values()) {
                assertThat(balance.of(kind)).as("seed %d", SEED + n).isEqualByComparingTo(model.sum(kind, false));
                assertThat(balance.uncheckedOf(kind))
                        .as("seed %d", SEED + n)
                        .isEqualByComparingTo(model.sum(kind, true));
            }
        }
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(Balance.fold(List.of())).isEqualTo(new Balance(Map.of(), Map.of()));
    }

    /** The same, kept in another way: what stands and what was checked as sets of places. */
    private static final class Model {
        private final List<LedgerEntry> entries = new ArrayList<>();
        private final List<Credit> given = new ArrayList<>();
        private final Set<Integer> reversed = new HashSet<>();
        private final Map<Integer, Boolean> checked = new HashMap<>();

        void take(FixtureLedger.Wish wish) {
            switch (wish) {
                case FixtureLedger.Wish.Give(Credit credit) -> {
                    if (!given.contains(credit)) {
                        given.add(credit);
                        entries.add(new LedgerEntry.Credited(given.size(), credit));
                    }
                }
                case FixtureLedger.Wish.Confirm(int about) -> {
                    if (!reversed.contains(about) && checked.put(about, true) == null) {
                        entries.add(new LedgerEntry.Confirmed(about + 1L));
                    }
                }
                case FixtureLedger.Wish.Reverse(int about) -> {
                    if (reversed.add(about)) {
                        entries.add(new LedgerEntry.Reversed(about + 1L, "Twice"));
                    }
                }
            }
        }

        BigDecimal sum(CreditKind kind, boolean unchecked) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int place = 0; place < given.size(); place++) {
                boolean counts = given.get(place).kind() == kind && !reversed.contains(place);
                if (counts && !(unchecked && checked.containsKey(place))) {
                    sum = sum.add(given.get(place).amount());
                }
            }
            return sum;
        }
    }
}
