package nl.mbtregister.ledger.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.mbtregister.rulebook.rules.portfolio.Theme;

/** Credits as people enter them, and wishes to confirm and reverse them, sensible and senseless mixed. */
public final class FixtureLedger {
    private static final LocalDate EDITION = LocalDate.of(2020, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int WISHES = 40;

    private final RandomGenerator random;

    public FixtureLedger(RandomGenerator random) {
        this.random = random;
    }

    /** What somebody wants; {@code about} is the place of a credit among those given so far. */
    public sealed interface Wish {
        record Give(Credit credit) implements Wish {}

        record Confirm(int about) implements Wish {}

        record Reverse(int about) implements Wish {}
    }

    public List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        List<Credit> given = new ArrayList<>();
        for (int n = 0; n < WISHES; n++) {
            switch (given.isEmpty() ? 0 : random.nextInt(5)) {
                case 0, 1 -> {
                    Credit credit = given.isEmpty() || random.nextInt(5) > 0
                            ? credit()
                            : given.get(random.nextInt(given.size()));
                    if (!given.contains(credit)) {
                        given.add(credit);
                    }
                    wishes.add(new Wish.Give(credit));
                }
                case 2, 3 -> wishes.add(new Wish.Confirm(random.nextInt(given.size())));
                default -> wishes.add(new Wish.Reverse(random.nextInt(given.size())));
            }
        }
        return wishes;
    }

    private Credit credit() {
        CreditKind kind = CreditKind.values()[random.nextInt(CreditKind.values().length)];
        boolean teaching = kind == CreditKind.TEACHING;
        LocalDate day = FIRST.plusDays(random.nextInt(300));
        return new Credit(
                kind,
                "Activity",
                teaching ? "MBT Nederland" : null,
                day,
                day.plusDays(random.nextInt(3)),
                BigDecimal.valueOf(1L + random.nextInt(4000), 2),
                teaching ? BigDecimal.ONE : null,
                teaching ? Theme.TREATMENT : null,
                null,
                true,
                CreditSource.SELF,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                EDITION,
                List.of(),
                null);
    }
}
